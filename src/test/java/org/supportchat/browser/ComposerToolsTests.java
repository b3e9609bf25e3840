package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The composer does as its writer likes: emoji where the caret is, and the key that sends. */
@BrowserTest
class ComposerToolsTests {

    @Test
    void emojiIsPutAtTheCaretAndCanBeTakenBack(People people) {
        var sam = people.studentWith(people.start("Sam Sample", "My loop never ends"));
        sam.screen()
                .runsFirst(
                        "localStorage.setItem('support-chat-preferences', '{\"sendKey\":\"ctrl-enter\",\"volume\":7}')");
        sam.screen().opens("/chat");
        var keyboard = sam.screen().page().keyboard();
        var composer = sam.chat().composer();
        composer.pressSequentially("ab");
        composer.press("ArrowLeft");

        sam.screen().button("Emoji").click();
        assertThat(sam.screen().named(AriaRole.DIALOG, "Emoji")).isVisible();
        assertThat(sam.screen().button("😀")).isFocused();
        keyboard.press("ArrowRight");
        keyboard.press("Enter");

        assertThat(composer).hasValue("a😃b");
        assertThat(composer).isFocused();
        assertThat(sam.screen().named(AriaRole.DIALOG, "Emoji")).isHidden();
        keyboard.press("ControlOrMeta+z");
        assertThat(composer).hasValue("ab");
        keyboard.type("c");
        assertThat(composer).hasValue("acb");

        sam.screen().button("Emoji").press("Enter");
        keyboard.press("ArrowDown");
        assertThat(sam.screen().button("😃")).not().isFocused();
        keyboard.press("Escape");
        assertThat(composer).isFocused();
        keyboard.press("Enter");
        assertThat(composer).hasValue("ac\nb");
    }

    @Test
    void keyThatSendsIsChosenOnceForAllTabs(People people) {
        var sam = people.studentWith(people.start("Sam Sample", "My loop never ends"));
        sam.screen().opens("/chat");
        var other = sam.inNewTab();
        other.screen().opens("/chat");
        var composer = other.chat().composer();
        composer.fill("Enter sends");
        composer.press("Enter");
        sam.sees("Enter sends");

        sam.screen().page().bringToFront();
        sam.screen().button("Sound and keys").click();
        assertThat(sam.screen().named(AriaRole.SWITCH, "Sounds")).isFocused();
        assertThat(sam.screen().named(AriaRole.SWITCH, "Sounds")).isChecked();
        sam.screen().named(AriaRole.SWITCH, "Sounds").uncheck();
        assertThat(sam.screen().named(AriaRole.SLIDER, "Volume")).isDisabled();
        sam.screen().named(AriaRole.RADIO, "Ctrl+Enter sends").check();
        sam.screen().page().keyboard().press("Escape");
        assertThat(sam.screen().button("Sound and keys")).isFocused();

        other.screen().page().bringToFront();
        composer.fill("one");
        composer.press("Enter");
        composer.pressSequentially("two");
        assertThat(composer).hasValue("one\ntwo");
        composer.press("Control+Enter");
        assertThat(composer).hasValue("");
        sam.sees("one\ntwo");
        other.screen().button("Sound and keys").click();
        assertThat(other.screen().named(AriaRole.SWITCH, "Sounds")).not().isChecked();
        assertThat(other.screen().named(AriaRole.RADIO, "Ctrl+Enter sends")).isChecked();
    }
}
