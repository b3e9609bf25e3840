package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.jdbc.Sql;
import org.supportchat.response.ResponseDetails;
import org.supportchat.response.ResponseKind;
import org.supportchat.response.ResponseService;

/** A technician finds a quick response without leaving what is being written, and nothing of that is lost. */
@BrowserTest
@Sql(statements = {"delete from chat", "delete from quick_response where owner_id is not null"})
class QuickResponsesTests {

    private static final String GREETING =
            "Hi Sam <b>, I’m Kim Example. Thanks for writing to us! Let’s look at your question together.";

    @Autowired
    private ResponseService responses;

    private static Technician helping(People people) {
        people.start("Sam <b>", "My loop never ends");
        var kim = people.signedIn("Kim", "Example");
        kim.joins("Sam <b>");
        assertThat(kim.chat().composer()).isFocused();
        return kim;
    }

    private static Locator list(Technician technician) {
        return technician.screen().named(AriaRole.LISTBOX, "Quick responses");
    }

    private static Locator marked(Technician technician) {
        return list(technician).locator("[aria-selected=true]");
    }

    private static Locator said(Technician technician) {
        return technician.screen().page().locator("quick-responses [role=status]");
    }

    @Test
    void responseGoesInAtTheCaretAndCanBeTakenBack(People people) {
        var kim = helping(people);
        var keys = new Keyboard(kim.screen());
        keys.types("Before  after");
        for (var step = 0; step < " after".length(); step++) {
            keys.presses("ArrowLeft");
        }
        keys.types("/gre");
        assertThat(marked(kim)).containsText("Greeting");
        assertThat(kim.chat().composer()).hasAttribute("aria-activedescendant", "quick-response-0");
        assertThat(said(kim)).hasText("1 quick response");
        keys.presses("Enter");

        assertThat(kim.chat().composer()).hasValue("Before " + GREETING + " after");
        assertThat(list(kim)).isHidden();
        keys.presses("ControlOrMeta+z");
        assertThat(kim.chat().composer()).hasValue("Before /gre after");
        assertThat(list(kim)).isHidden();
        keys.presses("ControlOrMeta+Shift+z");
        keys.types(" And:");
        assertThat(kim.chat().composer()).hasValue("Before " + GREETING + " And: after");
        assertThat(kim.chat().bodies()).hasCount(1);
    }

    @Test
    void listIsWalkedByTheKeyboardAndClosedByEscape(People people) {
        var kim = helping(people);
        var keys = new Keyboard(kim.screen());
        keys.types("/");
        assertThat(marked(kim)).containsText("Additional help");
        keys.presses("ArrowUp");
        assertThat(marked(kim)).containsText("Resolution check");
        keys.presses("ArrowDown");
        keys.presses("ArrowDown");
        assertThat(marked(kim)).containsText("Checking");
        keys.presses("End");
        assertThat(marked(kim)).containsText("Resolution check");
        keys.presses("Home");
        assertThat(marked(kim)).containsText("Additional help");
        assertThat(said(kim)).hasText("5 quick responses");

        keys.presses("Escape");
        assertThat(list(kim)).isHidden();
        assertThat(kim.chat().composer()).hasValue("/");
        keys.types("info");
        assertThat(list(kim)).isHidden();
        keys.types(" and /info");
        assertThat(marked(kim)).containsText("More info");
        keys.presses("Tab");
        assertThat(kim.chat().composer())
                .hasValue(Pattern.compile("^/info and Could you tell me a little more, Sam <b>\\?.*"));
        assertThat(kim.chat().composer()).isFocused();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/usr/bin",
                "see /usr/bin/python3",
                "and/or",
                "https://example.edu/info",
                "/zzz",
                "1 / 2",
                "//",
                "km/greeting"
            })
    void slashOfSomethingElseIsNotInTheWay(String text, People people) {
        var kim = helping(people);
        var keys = new Keyboard(kim.screen());
        // Once the list is known, as it is for whoever has used it before.
        keys.types("/");
        assertThat(list(kim)).isVisible();
        keys.presses("Backspace");
        keys.types(text);
        assertThat(list(kim)).isHidden();
        keys.presses("Enter");
        kim.sees(text);
        assertThat(kim.chat().composer()).hasValue("");
    }

    /** Before the list was ever read, and quicker than it comes. */
    @Test
    void enterWaitsForTheList(People people) {
        var kim = helping(people);
        new Keyboard(kim.screen()).types("/greeting");
        new Keyboard(kim.screen()).presses("Enter");
        assertThat(kim.chat().composer()).hasValue(GREETING);
        assertThat(kim.chat().bodies()).hasCount(1);
    }

    @Test
    void enterThatWaitedInVainSends(People people) {
        var kim = helping(people);
        new Keyboard(kim.screen()).types("/tmp");
        new Keyboard(kim.screen()).presses("Enter");
        kim.sees("/tmp");
        assertThat(kim.chat().composer()).hasValue("");
    }

    /** As it comes while somebody chooses a character of Chinese or Japanese. */
    @Test
    void enterThatEndsTheChoiceOfACharacterPicksNothing(People people) {
        var kim = helping(people);
        new Keyboard(kim.screen()).types("/gre");
        assertThat(marked(kim)).containsText("Greeting");
        kim.chat()
                .composer()
                .evaluate("area => area.dispatchEvent(new KeyboardEvent('keydown',"
                        + " { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true, cancelable: true }))");
        assertThat(kim.chat().composer()).hasValue("/gre");
        assertThat(list(kim)).isVisible();
    }

    @Test
    void buttonOpensAFieldToSearchInAndAClickInserts(People people) {
        var kim = helping(people);
        var keys = new Keyboard(kim.screen());
        keys.types("So: ");
        kim.screen().button("Quick responses").click();
        var search = kim.screen().named(AriaRole.COMBOBOX, "Search quick responses");
        assertThat(search).isFocused();
        keys.types("zzz");
        assertThat(kim.screen()
                        .page()
                        .getByText("Nothing here matches your search.")
                        .first())
                .isVisible();
        search.fill("résol chec");
        assertThat(list(kim).getByRole(AriaRole.OPTION)).hasCount(1);
        list(kim).getByRole(AriaRole.OPTION).click();
        assertThat(kim.chat().composer())
                .hasValue("So: Did that solve it, Sam <b>? If anything about your question is still unclear, tell me,"
                        + " and we’ll go on from there.");
        assertThat(kim.chat().composer()).isFocused();

        kim.screen().button("Quick responses").press("Enter");
        assertThat(search).isFocused();
        keys.presses("Escape");
        assertThat(list(kim)).isHidden();
        assertThat(kim.chat().composer()).isFocused();
    }

    /** What is selected was typed as well. */
    @Test
    void selectionStays(People people) {
        var kim = helping(people);
        var keys = new Keyboard(kim.screen());
        keys.types("Keep this. ");
        keys.presses("ControlOrMeta+a");
        kim.screen().button("Quick responses").click();
        keys.types("greeting");
        assertThat(list(kim).getByRole(AriaRole.OPTION)).hasCount(1);
        keys.presses("Enter");
        assertThat(kim.chat().composer()).hasValue("Keep this. " + GREETING);
    }

    @Test
    void changedResponseIsFoundTheNextTimeTheListIsOpened(People people) {
        var kim = helping(people);
        var keys = new Keyboard(kim.screen());
        keys.types("/");
        assertThat(list(kim).getByRole(AriaRole.OPTION)).hasCount(5);
        keys.presses("Escape");
        people.server()
                .as(
                        kim.account(),
                        () -> responses.create(
                                ResponseKind.PERSONAL, new ResponseDetails("Own <i>", "zzz", "Mine, {student}")));
        keys.types(" /");
        assertThat(list(kim).getByRole(AriaRole.OPTION)).hasCount(6);
        assertThat(list(kim).getByRole(AriaRole.OPTION).first()).containsText("Own <i>");
        keys.types("zz");
        keys.presses("Enter");
        assertThat(kim.chat().composer()).hasValue("/ Mine, Sam <b>");
    }

    @Test
    void studentsPageHasNothingOfIt(People people) {
        var sam = people.studentWith(people.start("Sam Sample", "My loop never ends"));
        sam.screen().opens("/chat");
        new Keyboard(sam.screen()).goesTo(sam.chat().composer());
        new Keyboard(sam.screen()).types("/");
        assertThat(sam.screen().page().locator("quick-responses")).hasCount(0);
        assertThat(sam.screen().page().getByRole(AriaRole.LISTBOX)).hasCount(0);
        assertThat(sam.screen().page().content()).doesNotContain("Thanks for writing to us");
        new Keyboard(sam.screen()).presses("Enter");
        sam.sees("/");
    }

    @Test
    void openListCanBeUsedByEverybody(People people) {
        var kim = helping(people);
        var inspection = new Inspection();
        new Keyboard(kim.screen()).types("/");
        assertThat(list(kim).getByRole(AriaRole.OPTION)).hasCount(5);
        inspection.see(kim.screen(), "quick-responses-slash");
        kim.screen().button("Quick responses").click();
        assertThat(list(kim).getByRole(AriaRole.OPTION)).hasCount(5);
        inspection.see(kim.screen(), "quick-responses-button").foundNothing();
    }
}
