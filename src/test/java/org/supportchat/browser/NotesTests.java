package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportchat.account.NewAccount;
import org.supportchat.chat.NewMessage;
import org.supportchat.chat.StaffNoteService;

/** The staff say things to each other beside a chat, and never to the student by accident. */
@BrowserTest
class NotesTests {

    private static final String PUT_OUT_OF_SIGHT = """
            hidden => {
              Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => hidden ? 'hidden' : 'visible' });
              document.dispatchEvent(new Event('visibilitychange'));
            }""";

    @Autowired
    private StaffNoteService notes;

    private void write(People people, NewAccount author, UUID chatId, String text) {
        people.server().as(author, () -> notes.write(chatId, new NewMessage(UUID.randomUUID(), text)));
    }

    @Test
    void noteStandsInItsPlaceForColleaguesAndNowhereForTheStudent(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var kim = people.signedIn("Kim", "Example");
        var lee = people.signedIn("Lee", "Example");
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        kim.joins("Sam Sample");
        lee.opens("All active", "Sam Sample");

        kim.notes("The trap of assignment 3\n```\nx -= 1\n```");
        kim.writes("Where does x change?");

        lee.sees("Where does x change?");
        for (var colleague : new Technician[] {kim, lee}) {
            var bodies = colleague.chat().bodies();
            assertThat(bodies).hasCount(3);
            assertThat(bodies.nth(1)).containsText("The trap of assignment 3");
            assertThat(colleague.chat().message("The trap")).containsText("Staff note");
        }
        assertThat(lee.chat().message("The trap")).containsText("Kim Example");
        assertThat(kim.chat().mark("The trap")).hasCount(0);
        sam.sees("Where does x change?");
        assertThat(sam.chat().bodies()).hasText(new String[] {"My loop never ends", "Where does x change?"});
        assertThat(kim.chat().mark("Where does x change?")).hasText("Read");
        lee.screen().page().reload();
        assertThat(lee.chat().bodies()).hasCount(3);
        assertThat(lee.chat().bodies().nth(1)).containsText("The trap of assignment 3");
    }

    @Test
    void whatIsTypedStaysInItsOwnField(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var kim = people.signedIn("Kim", "Example");
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        kim.joins("Sam Sample");
        kim.chat().composer().fill("Dear Sam");

        kim.screen().button("Staff note").click();
        assertThat(kim.noteField()).isFocused();
        assertThat(kim.chat().composer()).isHidden();
        kim.screen().page().keyboard().type("He has copied it");
        kim.screen().page().keyboard().press("Escape");

        assertThat(kim.chat().composer()).isFocused();
        assertThat(kim.chat().composer()).hasValue("Dear Sam");
        kim.screen().page().keyboard().press("Enter");
        sam.sees("Dear Sam");
        kim.screen().page().reload();
        kim.screen().button("Staff note").click();
        assertThat(kim.noteField()).hasValue("He has copied it");
        kim.screen().page().keyboard().press("Enter");
        assertThat(kim.chat().message("He has copied it")).containsText("Staff note");
        assertThat(kim.noteField()).isFocused();
        kim.screen().button("Staff note").click();
        assertThat(kim.chat().composer()).isFocused();
        assertThat(people.stored(token)).containsExactly("My loop never ends", "Dear Sam");
        assertThat(sam.chat().typing()).isEmpty();
    }

    @Test
    void nobodySeesThatANoteIsTyped(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var kim = people.signedIn("Kim", "Example");
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        kim.joins("Sam Sample");
        kim.screen().button("Staff note").click();
        kim.screen().page().keyboard().type("Typing a note");
        kim.screen().page().keyboard().press("Escape");
        assertThat(sam.chat().typing()).isEmpty();
        kim.screen().page().keyboard().type("Typing a message");
        assertThat(sam.chat().typing()).containsText("Kim Example");
    }

    @Test
    void readerWhoHasNotJoinedNotesUponAClosedChat(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var kim = people.signedIn("Kim", "Example");
        kim.joins("Sam Sample");
        var lee = people.signedIn("Lee", "Example");
        lee.opens("All active", "Sam Sample");
        kim.closes();
        lee.chat().tells("Kim Example closed the chat");

        lee.notes("For the next course");

        assertThat(kim.chat().message("For the next course")).containsText("Lee Example");
        assertThat(people.stored(token)).containsExactly("My loop never ends");
    }

    @Test
    void noteOfAColleagueIsUnreadAndNotAcknowledged(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var kim = people.signedIn("Kim", "Example");
        var lee = people.account("Lee", "Example");
        kim.joins("Sam Sample");
        var page = kim.screen().page();
        page.evaluate(PUT_OUT_OF_SIGHT, true);

        write(people, lee, people.chatOf(token), "Look at line 3");

        assertThat(page).hasTitle(Pattern.compile("^\\(1\\) .*"));
        assertThat(page.locator(".message-news")).hasCount(1);
        assertThat(people.server()
                        .students()
                        .find(token)
                        .orElseThrow()
                        .techniciansReceipt()
                        .delivered())
                .as("the question alone")
                .isLessThanOrEqualTo(1);
        page.evaluate(PUT_OUT_OF_SIGHT, false);
        assertThat(page).hasTitle("Dashboard");
    }

    @Test
    void olderMessagesComeWithTheirNotes(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var chatId = people.chatOf(token);
        var lee = people.account("Lee", "Example");
        write(people, lee, chatId, "Early note");
        IntStream.range(0, 60)
                .forEach(number ->
                        people.server().students().send(token, new NewMessage(UUID.randomUUID(), "Line " + number)));
        write(people, lee, chatId, "Late note");
        var kim = people.signedIn("Kim", "Example");
        kim.opens("Waiting", "Sam Sample");
        kim.sees("Late note");
        assertThat(kim.chat().message("Early note")).hasCount(0);

        kim.screen().button("Show older messages").click();

        kim.sees("My loop never ends");
        assertThat(kim.chat().bodies().nth(1)).hasText("Early note");
        assertThat(kim.chat().bodies().last()).hasText("Late note");
        assertThat(kim.screen().button("Show older messages")).isHidden();
    }

    @Test
    void mentionedColleagueIsCalledWhereverTheyAre(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        people.account("Lena", "Other");
        var lee = people.signedIn("Lee", "Example");
        var kim = people.signedIn("Kim", "Example");
        kim.opens("Waiting", "Sam Sample");
        kim.screen().button("Staff note").click();
        kim.screen().page().keyboard().type("Ask @le");
        var options = kim.screen().named(AriaRole.LISTBOX, "Colleagues").getByRole(AriaRole.OPTION);
        assertThat(options).hasCount(2);
        assertThat(kim.noteField())
                .hasAttribute("aria-activedescendant", options.first().getAttribute("id"));
        kim.screen().page().keyboard().press("ArrowDown");
        assertThat(options.nth(1)).hasAttribute("aria-selected", "true");
        kim.screen().page().keyboard().press("ArrowUp");
        kim.screen().page().keyboard().press("Enter");
        assertThat(kim.noteField()).hasValue("Ask @Lee Example ");
        assertThat(options).hasCount(0);
        kim.screen().page().keyboard().type("about it");
        kim.screen().page().keyboard().press("Enter");

        var alert = lee.screen().page().getByRole(AriaRole.ALERT, new Page.GetByRoleOptions());
        assertThat(alert).containsText("Kim Example mentioned you");
        assertThat(alert).containsText("Sam Sample");
        kim.screen().page().keyboard().press("Escape");
        assertThat(kim.noteField()).isHidden();
        lee.screen().link("Open chat").click();
        lee.sees("Ask @Lee Example about it");
        assertThat(lee.screen().page().getByText("mentioned you")).hasCount(0);
        assertThat(people.stored(token)).hasSize(1);
    }

    @Test
    void escapeClosesTheListAndNotTheNote(People people) {
        people.start("Sam Sample", "My loop never ends");
        people.account("Lee", "Example");
        var kim = people.signedIn("Kim", "Example");
        kim.opens("Waiting", "Sam Sample");
        kim.screen().button("Staff note").click();
        kim.screen().page().keyboard().type("@le");
        var list = kim.screen().named(AriaRole.LISTBOX, "Colleagues");
        assertThat(list).isVisible();
        kim.screen().page().keyboard().press("Escape");
        assertThat(list).isHidden();
        assertThat(kim.noteField()).hasValue("@le");
        kim.screen().page().keyboard().press("Escape");
        assertThat(kim.noteField()).isHidden();
        assertThat(kim.screen().button("Staff note")).isFocused();
    }
}
