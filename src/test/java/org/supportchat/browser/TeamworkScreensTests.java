package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportchat.account.NewAccount;
import org.supportchat.chat.NewMessage;
import org.supportchat.chat.StaffNoteService;

/** What technicians do together can be seen and reached in every window, by day and by night. */
@BrowserTest
class TeamworkScreensTests {

    private static final String LONG_NAME = "Maximiliana Featherstonehaugh-Cholmondeley";

    @Autowired
    private StaffNoteService notes;

    private final Inspection inspection = new Inspection();

    private void write(People people, NewAccount author, UUID chatId, String text) {
        people.server().as(author, () -> notes.write(chatId, new NewMessage(UUID.randomUUID(), text)));
    }

    @Test
    void notesAmongMessagesAndTheirComposer(People people) {
        var token = people.start(LONG_NAME, "Why does my loop never end?");
        var lee = people.account("Leopoldina", "von Hohenstaufen-Wittelsbach");
        var kim = people.signedIn("Kim", "Example");
        kim.joins(LONG_NAME);
        kim.writes("Where does x change?");
        write(people, lee, people.chatOf(token), "See https://example.edu/lab3\n```python\nx -= 1\n```");
        kim.sees("See https://example.edu/lab3");
        inspection.see(kim.screen(), "notes");

        kim.screen().button("Staff note").click();
        kim.screen().page().keyboard().type("Ask @leopoldina");
        assertThat(kim.screen().named(AriaRole.LISTBOX, "Colleagues")).isVisible();
        inspection.see(kim.screen(), "note-mentioning");

        kim.screen().page().keyboard().press("Enter");
        kim.screen().button("Save note").click();
        kim.sees("Ask @Leopoldina");
        inspection.see(kim.screen(), "note-mode").foundNothing();
    }

    @Test
    void calledToAChat(People people) {
        var token = people.start(LONG_NAME, "Why does my loop never end?");
        var lee = people.account("Leopoldina", "von Hohenstaufen-Wittelsbach");
        var kim = people.signedIn("Kim", "Called");
        write(people, lee, people.chatOf(token), "@Kim Called, have a look");
        assertThat(kim.screen().link("Open chat")).isVisible();
        inspection.see(kim.screen(), "called");

        kim.screen().button("Dismiss").click();
        assertThat(kim.screen().link("Open chat")).hasCount(0);
        kim.joins(LONG_NAME);
        kim.screen().button("Hand over").click();
        assertThat(kim.screen().button("Hand over chat")).isVisible();
        inspection.seeDialog(kim.screen(), "hand-over");
        inspection.foundNothing();
    }
}
