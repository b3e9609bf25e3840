package org.supportchat.chat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.browserless.mocks.MockResponse;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.supportchat.chat.NewChat;

/** Where a student asks: what is refused stays typed, and who has an open chat is led back to it. */
@SpringBootTest
@ViewPackages(classes = LandingView.class)
class LandingViewTests extends SpringBrowserlessTest {

    @BeforeEach
    void comeAsAStranger() {
        request().setAttribute("support-chat", null);
        navigate(LandingView.class);
    }

    private static MockRequest request() {
        ServletRequest request = VaadinServletRequest.getCurrent();
        while (request instanceof ServletRequestWrapper wrapper) {
            request = wrapper.getRequest();
        }
        return (MockRequest) request;
    }

    private static Cookie cookieGiven() {
        ServletResponse response = VaadinServletResponse.getCurrent();
        while (response instanceof ServletResponseWrapper wrapper) {
            response = wrapper.getResponse();
        }
        return ((MockResponse) response).getCookie("support-chat");
    }

    private void ask(String name, String question) {
        test($(TextField.class).single()).setValue(name);
        test($(TextArea.class).single()).setValue(question);
        test($(Button.class).withText("Start chat").single()).click();
    }

    @Test
    void startsAChatAndGivesACookieThatScriptsCannotRead() {
        ask("Sam Sample", "Why does my loop never end?");
        assertThat(getCurrentView()).isInstanceOf(StudentChatView.class);
        var cookie = cookieGiven();
        assertThat(cookie.getValue()).matches("[A-Za-z0-9_-]{43}\\.[a-z]+-[a-z]+-[a-z]+-[0-9]{4}");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).isEqualTo(86_400);
        assertThat(cookie.getPath()).isEqualTo("/");
    }

    @Test
    void emptyFieldsAreToldAtOnce() {
        ask("", "");
        assertThat($(TextField.class).single().getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat($(TextArea.class).single().getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(getCurrentView()).isInstanceOf(LandingView.class);
    }

    @Test
    void shortQuestionIsToldAndKept() {
        ask("Sam Sample", "  Help!  ");
        var question = $(TextArea.class).single();
        assertThat(question.isInvalid()).isTrue();
        assertThat(question.getErrorMessage()).isEqualTo("Please write at least 10 characters.");
        assertThat(question.getValue()).isEqualTo("  Help!  ");
        assertThat($(TextField.class).single().isInvalid()).isFalse();
    }

    @Test
    void longNameAndQuestionAreToldWithTheirLengths() {
        ask("n".repeat(NewChat.NAME_LONGEST + 1), "q".repeat(NewChat.QUESTION_LONGEST + 1));
        assertThat($(TextField.class).single().getErrorMessage())
                .isEqualTo("At most 100 characters fit; this has 101.");
        assertThat($(TextArea.class).single().getErrorMessage())
                .isEqualTo("At most 4,000 characters fit; this has 4,001.");
    }

    @Test
    void errorGoesAwayWhenTheFieldChanges() {
        ask("", "");
        test($(TextField.class).single()).setValue("Sam");
        assertThat($(TextField.class).single().isInvalid()).isFalse();
    }

    @Test
    void studentWithAnOpenChatIsLedBackToIt() {
        ask("Sam Sample", "Why does my loop never end?");
        navigate(LandingView.class);
        assertThat($(Anchor.class).withText("Return to your chat").single().getHref())
                .isEqualTo("chat");
        assertThat($(TextArea.class).all()).isEmpty();
    }

    @Test
    void secondTabStartsNoSecondChatAndKeepsWhatWasTyped() {
        var typedBefore = (LandingView) getCurrentView();
        ask("Sam Sample", "Why does my loop never end?");
        UI.getCurrent().removeAll();
        UI.getCurrent().add(typedBefore);
        test($(TextArea.class).single()).setValue("A second question of mine");
        test($(Button.class).withText("Start chat").single()).click();
        test($(Button.class).withText("Start chat").single()).click();
        assertThat($(TextArea.class).single().getValue()).isEqualTo("A second question of mine");
        assertThat($(Anchor.class).withText("Return to your chat").all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"forged", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "\" or 1=1"})
    void forgedTokenIsAStranger(String value) {
        request().setCookiesInt(new Cookie[] {new Cookie("support-chat", value)});
        navigate(LandingView.class);
        assertThat($(TextArea.class).all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"forged", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", ""})
    void unknownTokenIsToldKindlyWhereTheChatWouldBe(String value) {
        request().setCookiesInt(new Cookie[] {new Cookie("support-chat", value)});
        navigate(StudentChatView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("We cannot find your chat");
    }

    @Test
    void strangerAtTheChatIsLedToTheLandingPage() {
        navigate("chat", LandingView.class);
        assertThat($(TextArea.class).all()).hasSize(1);
    }

    @Test
    void openDoorSaysSo() {
        var banner = $(AvailabilityBanner.class).single().getElement();
        assertThat(banner.getTextRecursively().strip()).isEqualTo("Open now");
        assertThat(banner.getAttribute("role")).isEqualTo("status");
    }

    @Test
    void speaksSpanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
        navigate(LandingView.class);
        assertThat($(Button.class).withText("Iniciar chat").all()).hasSize(1);
    }
}
