package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Technicians pass a chat on, and its student knows at every moment who is there. */
@BrowserTest
class TeamworkStoryTests {

    @Test
    void colleagueTakesOverWithTheNoteAndTheStudentIsTold(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var kim = people.signedIn("Kim", "Example");
        var lee = people.signedIn("Lee", "Takeover");
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        kim.joins("Sam Sample");
        assertThat(sam.screen().page().getByText("With you: Kim Example")).isVisible();

        kim.screen().button("Hand over").click();
        var note = kim.screen().textbox("What should your colleague know? (optional)");
        assertThat(note).isFocused();
        note.fill("It is the loop in line 3");
        kim.screen().named(AriaRole.RADIO, "Lee Takeover").check();
        kim.screen().button("Hand over chat").click();

        List.of(sam.chat(), kim.chat()).forEach(chat -> chat.tells("Kim Example handed over to Lee Takeover"));
        assertThat(sam.screen().page().getByText("With you: Lee Takeover")).isVisible();
        kim.chat().hasNoComposer();
        kim.lists("All active", "Sam Sample");
        kim.doesNotList("My chats", "Sam Sample");
        assertThat(lee.screen().page().getByText("Kim Example handed a chat over to you"))
                .isVisible();
        lee.screen().link("Open chat").click();
        lee.chat().hasComposer();
        assertThat(lee.chat().message("It is the loop in line 3")).containsText("Staff note");
        lee.writes("I go on from here");
        sam.sees("I go on from here");
        assertThat(sam.chat().bodies()).hasText(new String[] {"My loop never ends", "I go on from here"});
    }

    @Test
    void returnedStudentIsInLineAgainAndColleaguesSeeIt(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var kim = people.signedIn("Kim", "Example");
        var lee = people.signedIn("Lee", "Example");
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        kim.joins("Sam Sample");
        assertThat(sam.screen().status("Queue")).hasCount(0);

        kim.screen().button("Return to queue").click();
        kim.screen().answers("Return this chat to the queue?", "Return");

        assertThat(sam.screen().status("Queue")).containsText("1st in line");
        assertThat(sam.screen().page().getByText("With you:")).hasCount(0);
        sam.chat()
                .tells(
                        "Kim Example put this chat back in line, at its old place. The next course assistant who is free goes on from here.");
        lee.lists("Waiting", "Sam Sample");
        kim.lists("Waiting", "Sam Sample");
        kim.doesNotList("My chats", "Sam Sample");
        lee.joins("Sam Sample");
        assertThat(sam.screen().page().getByText("With you: Lee Example")).isVisible();
    }

    @Test
    void whoLeavesIsAskedWhereNobodyWouldBeLeft(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var kim = people.signedIn("Kim", "Example");
        var lee = people.signedIn("Lee", "Example");
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        kim.joins("Sam Sample");
        lee.opens("All active", "Sam Sample");
        lee.joinsOpened();
        assertThat(sam.screen().page().getByText("With you: Kim Example, Lee Example"))
                .isVisible();

        kim.screen().button("Leave chat").click();

        assertThat(sam.screen().page().getByText("With you: Lee Example")).isVisible();
        sam.chat().tells("Kim Example left. The others stay with this chat.");
        kim.chat().hasNoComposer();
        lee.screen().button("Leave chat").click();
        lee.screen().answers("Leave this chat?", "Cancel");
        lee.chat().hasComposer();
        lee.screen().button("Leave chat").click();
        lee.screen().answers("Leave this chat?", "Leave");
        assertThat(sam.screen().status("Queue")).isVisible();
        kim.lists("Waiting", "Sam Sample");
    }

    @Test
    void whoHasNotJoinedIsOfferedANoteAlone(People people) {
        people.start("Sam Sample", "My loop never ends");
        var kim = people.signedIn("Kim", "Example");
        kim.opens("Waiting", "Sam Sample");
        assertThat(kim.screen().button("Staff note")).isVisible();
        for (var name : List.of("Hand over", "Return to queue", "Leave chat", "Close chat")) {
            assertThat(kim.screen().button(name)).hasCount(0);
        }
    }
}
