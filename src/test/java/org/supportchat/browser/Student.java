package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Somebody with a question, at one page of their browser. */
record Student(Screen screen, Conversation chat) {

    private static final Pattern SUBMIT = Pattern.compile("^(Start chat|Leave a question)$");

    Student(Screen screen) {
        this(screen, new Conversation(screen));
    }

    /** Another page in the browser of this student. */
    Student inNewTab() {
        return new Student(screen.inNewTab());
    }

    void asks(String name, String question) {
        screen.opens("/");
        fillsIn(name, question);
        submits();
    }

    /** Whether we are open or not: the button says which. */
    void submits() {
        screen.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(SUBMIT))
                .click();
        assertThat(screen.log()).isVisible();
    }

    void fillsIn(String name, String question) {
        screen.textbox("Your question").fill(question);
        screen.textbox("Your name").fill(name);
    }

    void writes(String text) {
        chat.writes(text);
    }

    void sees(String words) {
        chat.shows(words);
    }

    void leaves() {
        screen.button("Leave chat").click();
        screen.answers("Leave this chat?", "Leave");
    }

    /** Comes back to the chat that this page says was left. */
    void returns() {
        screen.button("Return to the chat").click();
        chat.hasComposer();
    }
}
