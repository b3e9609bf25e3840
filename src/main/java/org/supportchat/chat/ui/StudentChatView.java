package org.supportchat.chat.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import org.supportchat.chat.ChatState;
import org.supportchat.chat.StudentToken;
import org.supportchat.common.NotFound;
import org.supportchat.common.Site;

/** A student's chat: the one that the token in the cookie opens. */
@Route("chat")
@AnonymousAllowed
final class StudentChatView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StudentServices services;
    private final transient Site site;

    StudentChatView(StudentServices services, Site site) {
        this.services = services;
        this.site = site;
        addClassName("chat-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = StudentCookie.read();
        if (token.isEmpty()) {
            event.forwardTo(LandingView.class);
            return;
        }
        removeAll();
        try {
            open(token.get());
        } catch (NotFound lost) {
            showLost(lost);
        }
    }

    private void open(StudentToken token) {
        services.chats().renew(token);
        StudentCookie.write(token);
        var first = services.chats().readAfter(token, 0);
        var details = createDetails(token, first.chat());
        var heading = new H1(getPageTitle());
        heading.addClassName("visually-hidden");
        var main = new Main(heading, new StudentChatPanel(token, first, services, details));
        main.addClassName("chat-main");
        add(main, details);
    }

    private ChatDetails createDetails(StudentToken token, ChatState chat) {
        var details = new ChatDetails("complementary", getTranslation("details.name"));
        services.codes().codeOf(token).ifPresent(code -> details.add(new ResumeCodeCard(code, site)));
        var transcripts = new TranscriptFiles(
                chat.number(),
                () -> services.endings().readAll(token),
                fileId -> services.files().ofStudent(token, chat.id()).open(fileId),
                getLocale(),
                services.hours().zone());
        details.add(new TranscriptCard(chat.number(), transcripts), new EraseCard(() -> erase(token, chat.id())));
        return details;
    }

    private void erase(StudentToken token, UUID chatId) {
        try {
            var receipt = services.endings().erase(token);
            StudentCookie.remove(token);
            getUI().ifPresent(ui -> Composer.forget(ui, StudentChatPanel.place(chatId)));
            removeAll();
            add(new ErasedMessage(receipt, services.hours().zone()));
        } catch (NotFound gone) {
            removeAll();
            showLost(gone);
        }
    }

    private void showLost(NotFound lost) {
        var anew = new Anchor("", getTranslation("chat.ask-another"));
        anew.addClassName("button-link");
        var resume = new Anchor("resume", getTranslation("resume.have-code"));
        resume.addClassName("resume-link");
        var page = new Div(
                new H1(getTranslation("chat.lost-heading")), new Paragraph(getTranslation(lost.key())), anew, resume);
        page.addClassName("message-page");
        add(new Main(page));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("chat.page-title", site.title());
    }
}
