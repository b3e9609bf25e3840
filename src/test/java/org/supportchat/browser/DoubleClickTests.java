package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Somebody who clicks twice means it once. */
@BrowserTest
class DoubleClickTests {

    @Test
    void startingAndSendingTwiceIsDoneOnce(People people) {
        var sam = people.student();
        sam.screen().opens("/");
        sam.fillsIn("Sam Sample", "My loop never ends");

        sam.screen().button("Start chat").dblclick();

        assertThat(sam.screen().log()).isVisible();
        sam.chat().tells("Chat started");
        people.server()
                .as(
                        people.account("Alex", "Example"),
                        () -> assertThat(people.server().dashboard().notDone()).hasSize(1));

        sam.chat().composer().fill("Only once");
        sam.screen().button("Send").dblclick();
        sam.writes("And this after it");

        sam.sees("And this after it");
        assertThat(sam.chat().bodies()).hasText(new String[] {"My loop never ends", "Only once", "And this after it"});
        nothingWasRefused(sam.screen());
    }

    @Test
    void joiningAndClosingTwiceIsDoneOnce(People people) {
        var alex = people.signedIn("Alex", "Example");
        people.start("Sam Sample", "My loop never ends");

        alex.row("Waiting", "Sam Sample").getByRole(AriaRole.BUTTON).dblclick();

        alex.chat().hasComposer();
        alex.writes("Hello Sam");
        alex.sees("Hello Sam");
        alex.chat().tells("Alex Example joined");

        alex.screen().button("Close chat").click();
        alex.screen().button("Close").dblclick();

        alex.chat().hasNoComposer();
        alex.chat().tells("Alex Example closed the chat");
        nothingWasRefused(alex.screen());
    }

    private static void nothingWasRefused(Screen screen) {
        assertThat(screen.page().locator("vaadin-notification-card")).hasCount(0);
    }
}
