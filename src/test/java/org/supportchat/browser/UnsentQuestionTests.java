package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import org.junit.jupiter.api.Test;

/** A question that was typed and not sent off outlives the page, and a chat that was started is never out of reach. */
@BrowserTest
class UnsentQuestionTests {

    @Test
    void questionIsThereAfterAReloadAndStartsTheChat(People people) {
        var sam = people.student();
        sam.screen().opens("/");
        sam.fillsIn("Sam Sample", "    Why does my loop never end?");

        sam.screen().page().reload();

        assertThat(sam.screen().textbox("Your question")).hasValue("    Why does my loop never end?");
        assertThat(sam.screen().textbox("Your name")).hasValue("Sam Sample");
        sam.screen().button("Start chat").click();
        sam.sees("    Why does my loop never end?");
    }

    @Test
    void nothingIsKeptOnceTheChatHasStarted(People people) {
        var sam = people.student();
        sam.asks("Sam Sample", "Why does my loop never end?");
        sam.screen()
                .page()
                .waitForCondition(() -> sam.screen()
                        .page()
                        .evaluate("() => sessionStorage.length")
                        .equals(0));

        sam.leaves();
        sam.screen().link("Ask a new question").click();

        assertThat(sam.screen().textbox("Your question")).hasValue("");
    }

    /** As when the answer to the start was lost and its repetition brought no cookie. */
    @Test
    void pageWhoseCookieWasLostGetsItAgain(People people) {
        var sam = people.studentWith(people.start("Sam Sample", "My loop never ends"));
        sam.screen().opens("/chat");
        sam.chat().hasComposer();
        var context = sam.screen().page().context();
        context.clearCookies(new ClearCookiesOptions().setName("support-chat"));

        sam.screen().page().evaluate("() => { window.dispatchEvent(new Event('online')); }");

        sam.screen()
                .page()
                .waitForCondition(
                        () -> context.cookies().stream().anyMatch(cookie -> cookie.name.equals("support-chat")));
        sam.screen().page().reload();
        sam.sees("My loop never ends");
    }
}
