package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Somebody who clicks twice means it once. */
@BrowserTest
class DoubleClickTests {

    @Test
    void startingTwiceStartsOneChat(People people) {
        var alex = people.signedIn("Alex", "Reed");
        var sam = people.student();
        sam.screen().opens("/");
        sam.fillsIn("Sam Sample", "My loop never ends");

        sam.screen().button("Start chat").dblclick();

        assertThat(sam.screen().log()).isVisible();
        assertThat(sam.chat().bodies()).hasCount(1);
        alex.lists("Waiting", "Sam Sample");
        assertThat(sam.screen().page().locator("vaadin-notification-card")).hasCount(0);
    }

    @Test
    void sendingTwiceSendsOneMessage(People people) {
        var sam = people.student();
        sam.asks("Sam Sample", "My loop never ends");

        sam.chat().composer().fill("Only once");
        sam.screen().button("Send").dblclick();

        sam.writes("And this after it");
        sam.sees("And this after it");
        assertThat(sam.chat().bodies()).hasText(new String[] {"My loop never ends", "Only once", "And this after it"});
    }

    @Test
    void joiningAndClosingTwiceIsDoneOnce(People people) {
        var alex = people.signedIn("Alex", "Reed");
        var sam = people.student();
        sam.asks("Sam Sample", "My loop never ends");

        alex.row("Waiting", "Sam Sample").getByRole(AriaRole.BUTTON).dblclick();

        alex.chat().hasComposer();
        alex.writes("Hello Sam");
        sam.sees("Hello Sam");
        sam.chat().tells("Alex Reed joined");

        alex.screen().button("Close chat").click();
        alex.screen().button("Close").dblclick();

        sam.chat().tells("Alex Reed closed the chat");
        alex.chat().hasNoComposer();
        alex.chat().tells("Alex Reed closed the chat");
        assertThat(alex.screen().page().locator("vaadin-notification-card")).hasCount(0);
    }
}
