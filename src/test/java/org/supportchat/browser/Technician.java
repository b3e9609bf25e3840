package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.supportchat.account.NewAccount;

/** A course assistant with an account, at one page of their browser. */
record Technician(Screen screen, Conversation chat, NewAccount account) {

    Technician(Screen screen, NewAccount account) {
        this(screen, new Conversation(screen), account);
    }

    String name() {
        return account.firstName() + " " + account.lastName();
    }

    void signsIn() {
        screen.opens("/dashboard");
        logsInWith(account.password());
        assertThat(screen.heading("Dashboard")).isAttached();
    }

    void logsInWith(String password) {
        screen.textbox("Username").fill(account.username());
        screen.page().getByLabel("Password").first().fill(password);
        screen.button("Log in").click();
    }

    /** The row of this student in the list of this name. */
    Locator row(String list, String studentName) {
        return screen.list(list)
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(studentName));
    }

    /** Finds this student in the list of this name, in sight and once. */
    void lists(String list, String studentName) {
        assertThat(row(list, studentName)).hasCount(1);
        assertThat(row(list, studentName)).isVisible();
    }

    void doesNotList(String list, String studentName) {
        assertThat(row(list, studentName)).hasCount(0);
    }

    /** Joins from the row of the waiting list, which opens the chat. */
    void joins(String studentName) {
        row("Waiting", studentName).getByRole(AriaRole.BUTTON).click();
        chat.hasComposer();
    }

    /** Opens the chat that this list has, to read it. */
    void opens(String list, String studentName) {
        row(list, studentName).getByRole(AriaRole.LINK).click();
        assertThat(screen.log()).isVisible();
    }

    /** Joins the chat that is open at this page. */
    void joinsOpened() {
        screen.page().locator("main").getByRole(AriaRole.BUTTON, JOIN).last().click();
        chat.hasComposer();
    }

    void writes(String text) {
        chat.writes(text);
    }

    /** Writes a note of the staff, and goes on writing messages. */
    void notes(String text) {
        screen.button("Staff note").click();
        noteField().fill(text);
        screen.button("Save note").click();
        screen.page().keyboard().press("Escape");
        assertThat(noteField()).isHidden();
    }

    Locator noteField() {
        return screen.textbox("Staff note text");
    }

    void sees(String words) {
        chat.shows(words);
    }

    void closes() {
        screen.button("Close chat").click();
        screen.answers("Close this chat?", "Close");
    }

    private static final Locator.GetByRoleOptions JOIN =
            new Locator.GetByRoleOptions().setName("Join").setExact(true);
}
