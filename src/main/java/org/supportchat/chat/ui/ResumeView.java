package org.supportchat.chat.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.supportchat.chat.ResumeCode;
import org.supportchat.chat.ResumeService;
import org.supportchat.chat.StudentToken;
import org.supportchat.common.Conflict;
import org.supportchat.common.NotFound;
import org.supportchat.common.Site;
import org.supportchat.common.TooMany;
import org.supportchat.common.ui.ConfirmDialogs;

/** Where a student opens their chat on another device, by its resume code. */
@Route("resume")
@AnonymousAllowed
final class ResumeView extends Main implements HasDynamicTitle {

    private final transient ResumeService chats;
    private final transient Site site;
    private final ResumeForm form = new ResumeForm(code -> open(code, StudentCookie.read()));

    ResumeView(ResumeService chats, Site site) {
        this.chats = chats;
        this.site = site;
        addClassName("message-page");
        var lead = new Paragraph(getTranslation("resume.lead"));
        add(new H1(getTranslation("resume.heading")), lead, form);
    }

    /** @param held the token that this browser would lose; none where the student has agreed to that */
    private void open(ResumeCode code, Optional<StudentToken> held) {
        try {
            var address = VaadinRequest.getCurrent().getRemoteAddr();
            var browser = BrowserCookie.readOrCreate();
            StudentCookie.write(chats.open(code, address, held, Optional.of(browser)));
            BrowserCookie.write(browser);
            getUI().ifPresent(ui -> ui.navigate(StudentChatView.class));
        } catch (NotFound | TooMany refusal) {
            form.show(refusal);
        } catch (Conflict otherIsOpen) {
            ConfirmDialogs.ask(this, "resume-instead", () -> open(code, Optional.empty()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("resume.page-title", site.title());
    }
}
