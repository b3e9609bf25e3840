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
import org.supportchat.chat.ChatChanges;
import org.supportchat.chat.ResumeService;
import org.supportchat.chat.StudentChatService;
import org.supportchat.chat.StudentToken;
import org.supportchat.chat.WaitingLine;
import org.supportchat.common.NotFound;
import org.supportchat.common.Site;

/** A student's chat: the one that the token in the cookie opens. */
@Route("chat")
@AnonymousAllowed
final class StudentChatView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StudentChatService chats;
    private final transient ResumeService codes;
    private final transient ChatChanges changes;
    private final transient WaitingLine line;
    private final transient Site site;

    StudentChatView(StudentChatService chats, ResumeService codes, ChatChanges changes, WaitingLine line, Site site) {
        this.chats = chats;
        this.codes = codes;
        this.changes = changes;
        this.line = line;
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
        chats.renew(token);
        StudentCookie.write(token);
        var heading = new H1(getPageTitle());
        heading.addClassName("visually-hidden");
        var details = createDetails(token);
        var chat = new StudentChatPanel(token, chats.readAfter(token, 0), chats, changes, line, details.createOpener());
        var main = new Main(heading, chat);
        main.addClassName("chat-main");
        add(main, details);
    }

    private StudentDetails createDetails(StudentToken token) {
        var details = new StudentDetails();
        codes.codeOf(token).ifPresent(code -> details.add(new ResumeCodeCard(code, site)));
        return details;
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
