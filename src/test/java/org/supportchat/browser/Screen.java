package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.assertj.core.api.Assertions;

/** One page of one browser, addressed as a person would: by what a thing is and what it is called. */
record Screen(Page page) {

    /** Another page in the same browser. */
    Screen inNewTab() {
        return new Screen(page.context().newPage());
    }

    Screen opens(String path) {
        page.navigate(path);
        return this;
    }

    void isAt(String path) {
        assertThat(page).hasURL(path);
    }

    /**
     * Nothing is under way to the server or from it. Before that the framework passes over a step back, and a click
     * behind a dialog that is being closed.
     */
    void isSettled() {
        page.waitForFunction("() => Object.values(window.Vaadin.Flow.clients)"
                + ".every((client) => !client.isActive || !client.isActive())");
    }

    /** Runs this before anything else in every document of this page from now on. */
    void runsFirst(String script) {
        Windows.keepFromOthers(page);
        page.addInitScript(script);
    }

    /** The time of this page, which stands and goes as the test says once it is installed. */
    Clock clock() {
        Windows.keepFromOthers(page);
        return page.clock();
    }

    /** Comes between this page and the sockets that it will open at such addresses. */
    void interceptsSockets(Predicate<String> address, Consumer<WebSocketRoute> handler) {
        Windows.keepFromOthers(page);
        page.routeWebSocket(address, handler);
    }

    /** What only the tools of a developer can do to this page. */
    CDPSession developerTools() {
        Windows.keepFromOthers(page);
        return page.context().newCDPSession(page);
    }

    /** Gives this browser the cookie that a student holds a chat by. */
    Screen withStudentCookie(String server, String value) {
        page.context()
                .addCookies(List.of(new Cookie("support-chat", value)
                        .setUrl(URI.create(server).toString())));
        return this;
    }

    Locator button(String name) {
        return named(AriaRole.BUTTON, name);
    }

    Locator link(String name) {
        return named(AriaRole.LINK, name);
    }

    Locator textbox(String name) {
        return named(AriaRole.TEXTBOX, name);
    }

    Locator heading(String name) {
        return named(AriaRole.HEADING, name);
    }

    Locator status(String name) {
        return named(AriaRole.STATUS, name);
    }

    Locator list(String name) {
        return named(AriaRole.LIST, name);
    }

    Locator log() {
        return named(AriaRole.LOG, "Messages");
    }

    Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Answers the dialog that asks this, by the button of this name. */
    void answers(String question, String answer) {
        assertThat(page.getByText(question)).isVisible();
        button(answer).click();
        assertThat(page.getByText(question)).not().isVisible();
    }

    /** The names under which this browser keeps drafts and messages. */
    List<?> kept() {
        return (List<?>)
                page.evaluate("() => Object.keys(localStorage).filter(name => name.startsWith('support-chat/'))");
    }

    /** A field says what is wrong with it. The same words are read aloud from elsewhere in the page, for a moment. */
    void tellsAtField(String problem) {
        tellsAtFields(problem, 1);
    }

    /** So many fields say the same. */
    void tellsAtFields(String problem, int count) {
        var said = page.locator("[slot=error-message]").filter(new Locator.FilterOptions().setHasText(problem));
        assertThat(said).hasCount(count);
        assertThat(said.first()).isVisible();
    }

    /** Leaves a mark in the page that a reload would wipe out. */
    void mark() {
        page.evaluate("() => { window.marked = true; }");
    }

    void wasNotReloaded() {
        Assertions.assertThat(page.evaluate("() => window.marked"))
                .as("the mark left in " + page.url())
                .isEqualTo(true);
    }
}
