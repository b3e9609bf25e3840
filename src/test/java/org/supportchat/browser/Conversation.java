package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** An opened chat on either side: the messages, and the composer below them. */
record Conversation(Screen screen) {

    /** The text of each message, without its author and time, in order. */
    Locator bodies() {
        return screen.log().getByRole(AriaRole.ARTICLE).locator(".message-body");
    }

    /** The message with these words, sent or not. */
    Locator message(String words) {
        return screen.log().getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText(words));
    }

    /** What the message with these words says of its way. */
    Locator mark(String words) {
        return message(words).locator(".message-mark");
    }

    /** Who is typing, in words. */
    Locator typing() {
        return screen.page().locator("typing-indicator");
    }

    Locator composer() {
        return screen.textbox("Message");
    }

    void writes(String text) {
        composer().fill(text);
        screen.button("Send").click();
    }

    /** There is one message with these words, in sight. */
    void shows(String words) {
        var found = bodies().filter(new Locator.FilterOptions().setHasText(words));
        assertThat(found).hasCount(1);
        assertThat(found).isVisible();
    }

    /** There is one line of the system with this sentence. */
    void tells(String sentence) {
        assertThat(screen.log().getByText(sentence, new Locator.GetByTextOptions().setExact(true)))
                .hasCount(1);
    }

    void hasComposer() {
        assertThat(composer()).isVisible();
    }

    void hasNoComposer() {
        assertThat(composer()).hasCount(0);
    }
}
