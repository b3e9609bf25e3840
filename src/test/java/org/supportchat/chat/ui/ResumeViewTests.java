package org.supportchat.chat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.supportchat.SettableClock;
import org.supportchat.chat.NewChat;
import org.supportchat.chat.StudentChatService;
import org.supportchat.chat.StudentToken;

/** Where a resume code is typed: what is wrong is said at the field, and nothing is put away unasked. */
@SpringBootTest(properties = "support-chat.url=https://help.example.edu/")
@Import(SettableClock.Configuration.class)
@ViewPackages(classes = ResumeView.class)
class ResumeViewTests extends SpringBrowserlessTest {

    private static final String NEVER_GIVEN = "maple-otter-lamp-4821";

    @Autowired
    private StudentChatService chats;

    @Autowired
    private SettableClock clock;

    /** Later than the misses of another test, as all come from the same address. */
    @BeforeEach
    void comeAsAStranger() {
        clock.goAhead(Duration.ofMinutes(20));
        hold(null);
        navigate(ResumeView.class);
    }

    private static void hold(StudentToken token) {
        ServletRequest request = VaadinServletRequest.getCurrent();
        while (request instanceof ServletRequestWrapper wrapper) {
            request = wrapper.getRequest();
        }
        ((MockRequest) request).setAttribute("support-chat", token);
    }

    private StudentToken start() {
        return chats.start(Optional.empty(), new NewChat("Sam Sample", "Why does my loop never end?"));
    }

    private static String codeOf(StudentToken token) {
        return token.value().substring(token.value().indexOf('.') + 1);
    }

    private TextField field() {
        return $(TextField.class).withCaption("Resume code").single();
    }

    private void open(String code) {
        test(field()).setValue(code);
        test($(Button.class).withText("Open chat").single()).click();
    }

    @Test
    void codeOpensTheChatAndIsShownThere() {
        var code = codeOf(start());
        open(code.toUpperCase().replace('-', ' '));
        assertThat(getCurrentView()).isInstanceOf(StudentChatView.class);
        assertThat($(Code.class).single().getText()).isEqualTo(code);
        var drawing = $(Image.class).single();
        assertThat(drawing.getAlt()).contains("QR code that opens this chat on another device");
        assertThat(drawing.getSrc())
                .isEqualTo(QrCode.image("https://help.example.edu/resume#" + code, "")
                        .getSrc());
    }

    @Test
    void whatIsWrongIsSaidAtTheField() {
        open("maple otter");
        assertThat(field().getErrorMessage()).startsWith("A resume code is three words and four digits, such as");
        open("maple otter lammp 4821");
        assertThat(field().getErrorMessage()).startsWith("No resume code has the word “lammp”.");
        open(NEVER_GIVEN);
        assertThat(field().getErrorMessage()).startsWith("No chat has this code.");
        assertThat(field().getValue()).isEqualTo(NEVER_GIVEN);
        for (var round = 0; round < 10; round++) {
            open(NEVER_GIVEN);
        }
        assertThat(field().isInvalid()).isTrue();
        assertThat(field().getErrorMessage()).matches("Too many tries. Wait (1 second|\\d+ seconds), then try again.");
        assertThat(getCurrentView()).isInstanceOf(ResumeView.class);
    }

    @Test
    void otherOpenChatIsPutAwayWhenTheStudentAgrees() {
        hold(start());
        var wanted = codeOf(start());
        navigate(ResumeView.class);
        open(wanted);
        test($(ConfirmDialog.class).single()).cancel();
        assertThat(getCurrentView()).isInstanceOf(ResumeView.class);
        open(wanted);
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(getCurrentView()).isInstanceOf(StudentChatView.class);
        assertThat($(Code.class).single().getText()).isEqualTo(wanted);
    }

    @Test
    void landingPageLeadsHere() {
        navigate(LandingView.class);
        assertThat($(Anchor.class).withText("I have a resume code").single().getHref())
                .isEqualTo("resume");
    }

    @Test
    void pageOfALostChatLeadsHere() {
        hold(StudentToken.of("A".repeat(43)));
        navigate(StudentChatView.class);
        assertThat($(Anchor.class).withText("I have a resume code").single().getHref())
                .isEqualTo("resume");
    }
}
