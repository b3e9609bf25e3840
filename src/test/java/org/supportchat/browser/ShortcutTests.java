package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A technician helps from the keyboard alone, and no key does what it should not. */
@BrowserTest
class ShortcutTests {

    private static final String QUESTION = "Why does my loop never end?";

    private static void press(Technician technician, String key) {
        technician.screen().page().keyboard().press(key);
    }

    private static Locator sheet(Technician technician) {
        return technician.screen().named(AriaRole.DIALOG, "Keyboard shortcuts");
    }

    @Test
    void nextJoinWriteSendAndClose(People people) {
        var first = people.start("Sam First", QUESTION);
        people.start("Kim Second", QUESTION);
        var alex = people.signedIn("Alex", "Example");
        alex.lists("Waiting", "Kim Second");
        press(alex, "n");
        assertThat(alex.screen().heading("Sam First")).isVisible();
        press(alex, "n");
        assertThat(alex.screen().heading("Kim Second")).isVisible();
        press(alex, "p");
        assertThat(alex.screen().heading("Sam First")).isVisible();
        assertThat(alex.screen().log()).isFocused();
        press(alex, "j");
        assertThat(alex.chat().composer()).isFocused();
        alex.screen().page().keyboard().type("no joke: n, j, x and m are letters?");
        press(alex, "Enter");
        alex.sees("no joke: n, j, x and m are letters?");
        alex.screen().page().keyboard().type("half an answer");
        press(alex, "Escape");
        assertThat(alex.screen().log()).isFocused();
        press(alex, "w");
        assertThat(alex.chat().composer()).isFocused();
        assertThat(alex.chat().composer()).hasValue("half an answer");
        press(alex, "Escape");
        press(alex, "q");
        assertThat(alex.screen().page().getByText("Greeting").first()).isVisible();
        press(alex, "Escape");
        press(alex, "Escape");
        assertThat(alex.screen().log()).isFocused();
        press(alex, "x");
        alex.screen().answers("Close this chat?", "Close");
        alex.chat().tells("Alex Example closed the chat");
        assertThat(people.stored(first)).hasSize(2);
    }

    @Test
    void sheetTellsTheKeysAndSwitchesThemOff(People people) {
        people.start("Sam Still", QUESTION);
        var alex = people.signedIn("Alex", "Example");
        alex.lists("Waiting", "Sam Still");
        press(alex, "?");
        assertThat(sheet(alex)).isVisible();
        assertThat(sheet(alex)).containsText("Next waiting chat");
        press(alex, "n");
        assertThat(alex.screen().heading("Sam Still")).hasCount(0);
        sheet(alex).getByRole(AriaRole.SWITCH).uncheck();
        press(alex, "Escape");
        assertThat(sheet(alex)).isHidden();
        press(alex, "n");
        alex.screen().page().waitForTimeout(300);
        assertThat(alex.screen().heading("Sam Still")).hasCount(0);
        press(alex, "?");
        sheet(alex).getByRole(AriaRole.SWITCH).check();
        press(alex, "Escape");
        press(alex, "n");
        assertThat(alex.screen().heading("Sam Still")).isVisible();
    }

    @Test
    void keysOfTheBrowserAreLeftAlone(People people) {
        people.start("Sam Still", QUESTION);
        var alex = people.signedIn("Alex", "Example");
        alex.lists("Waiting", "Sam Still");
        for (var key : new String[] {"Control+n", "Alt+n", "Meta+n", "Shift+N"}) {
            var wasTaken = alex.screen()
                    .page()
                    .evaluate(
                            "key => { const parts = key.split('+'); const event = new KeyboardEvent('keydown', {"
                                    + " key: parts[1], ctrlKey: parts[0] === 'Control', altKey: parts[0] === 'Alt',"
                                    + " metaKey: parts[0] === 'Meta', shiftKey: parts[0] === 'Shift', bubbles: true,"
                                    + " cancelable: true }); document.body.dispatchEvent(event);"
                                    + " return event.defaultPrevented; }",
                            key);
            assertThat(wasTaken).as(key).isEqualTo(false);
        }
        assertThat(alex.screen().heading("Sam Still")).hasCount(0);
    }

    @Test
    void oneKeyMutesAndRingsAgain(People people) {
        var alex = people.signedIn("Alex", "Example");
        assertThat(alex.screen().named(AriaRole.SWITCH, "On duty")).isChecked();
        press(alex, "m");
        assertThat(alex.screen().page().getByText("Muted until")).isVisible();
        press(alex, "m");
        assertThat(alex.screen().page().getByText("Muted until")).hasCount(0);
    }
}
