package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** A page from before, in another tab or behind the back button, shows the chat as it is now, or that there is none. */
@BrowserTest
class StalePageTests {

    /** What a browser says to a page that it kept as it was, and shows again. */
    private static final String SHOWN_AGAIN =
            "() => { window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })); }";

    @Test
    void chatThatWasLeftIsStillLeftBehindTheBackButton(People people) {
        var sam = people.student();
        sam.asks("Sam Sample", "My loop never ends");
        var other = sam.inNewTab();
        other.screen().opens("/chat");
        other.chat().hasComposer();
        sam.screen().page().bringToFront();
        sam.leaves();
        other.chat().hasNoComposer();
        sam.screen().link("Ask a new question").click();
        assertThat(sam.screen().textbox("Your question")).isVisible();
        sam.screen().isAt("/");
        sam.screen().isSettled();

        sam.screen().page().goBack();

        assertThat(sam.screen().button("Return to the chat")).isVisible();
        sam.chat().hasNoComposer();
        sam.screen().opens("/resume");
        sam.screen().page().goBack();
        sam.chat().hasNoComposer();
        sam.returns();
        other.chat().hasComposer();
    }

    @Test
    void chatThatWasErasedIsNowhereAnyMore(People people) {
        var sam = people.student();
        sam.asks("Sam Sample", "My loop never ends");
        var other = sam.inNewTab();
        other.screen().opens("/chat");
        other.chat().composer().fill("Half a sentence");

        sam.screen().page().bringToFront();
        sam.screen().button("Erase my chat").click();
        sam.screen().answers("Erase this chat?", "Erase");

        assertThat(other.screen().heading("This chat is gone")).isVisible();
        assertThat(other.screen().button("Send")).isHidden();
        assertThat(other.screen().button("Copy resume code")).hasCount(0);
        assertThat(other.screen().page().getByText("My loop never ends")).hasCount(0);
        other.screen().page().evaluate(SHOWN_AGAIN);
        assertThat(other.screen().textbox("Your question")).isVisible();

        sam.screen().opens("/resume");
        sam.screen().page().goBack();
        assertThat(sam.screen().textbox("Your question")).isVisible();
    }
}
