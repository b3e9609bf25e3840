package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The story the product is for, with everybody at their own browser. */
@BrowserTest
class ChatStoryTests {

    private static final LocatorAssertions.IsVisibleOptions WITHIN_A_SECOND =
            new LocatorAssertions.IsVisibleOptions().setTimeout(1_000);

    @Test
    void everybodySeesEverythingLiveFromTheQuestionToTheClose(People people) {
        var alex = people.technician("Alex", "Example");
        alex.signsIn();
        var kim = people.signedIn("Kim", "Example");
        var sam = people.student();
        alex.screen().mark();
        kim.screen().mark();

        sam.asks("Sam Sample", "My loop never ends");
        assertThat(alex.row("Waiting", "Sam Sample")).isVisible(WITHIN_A_SECOND);
        assertThat(kim.row("Waiting", "Sam Sample")).isVisible(WITHIN_A_SECOND);
        sam.screen().isAt("/chat");
        sam.screen().mark();
        assertThat(sam.screen().status("Queue")).isVisible();
        assertThat(sam.chat().bodies()).hasText(new String[] {"My loop never ends"});

        sam.writes("It prints the same line for ever");
        alex.joins("Sam Sample");
        alex.sees("It prints the same line for ever");
        sam.chat().tells("Alex Example joined");
        assertThat(sam.screen().status("Queue")).hasCount(0);
        alex.lists("My chats", "Sam Sample");
        List.of(alex, kim).forEach(technician -> {
            technician.lists("All active", "Sam Sample");
            technician.doesNotList("Waiting", "Sam Sample");
        });
        kim.doesNotList("My chats", "Sam Sample");

        alex.writes("Where does x change?");
        sam.sees("Where does x change?");
        sam.writes("Nowhere, I see");
        alex.sees("Nowhere, I see");

        kim.opens("All active", "Sam Sample");
        kim.sees("Where does x change?");
        kim.joinsOpened();
        kim.lists("My chats", "Sam Sample");
        kim.writes("Two of us now");
        alex.sees("Two of us now");
        sam.sees("Two of us now");
        sam.writes("Thank you both");
        alex.sees("Thank you both");
        kim.sees("Thank you both");

        kim.closes();
        List.of(alex, kim).forEach(technician -> {
            technician.doesNotList("My chats", "Sam Sample");
            technician.doesNotList("All active", "Sam Sample");
        });
        List.of(sam.chat(), alex.chat(), kim.chat()).forEach(chat -> {
            chat.tells("Kim Example closed the chat");
            chat.hasNoComposer();
            chat.shows("Thank you both");
        });
        List.of(alex.screen(), kim.screen(), sam.screen()).forEach(Screen::wasNotReloaded);
    }

    @Test
    void technicianSeesStudentLeaveAndReturn(People people) {
        var alex = people.signedIn("Alex", "Example");
        var sam = people.student();
        sam.asks("Sam Sample", "My loop never ends");
        alex.joins("Sam Sample");
        alex.screen().mark();

        sam.screen().button("Leave chat").click();
        sam.screen().answers("Leave this chat?", "Cancel");
        sam.writes("I stay for now");
        alex.sees("I stay for now");
        sam.leaves();

        sam.chat().hasNoComposer();
        alex.chat().tells("Sam Sample left the chat");
        alex.chat().hasNoComposer();
        assertThat(alex.row("My chats", "Sam Sample")).containsText("Student left");
        alex.doesNotList("All active", "Sam Sample");

        sam.returns();

        alex.chat().tells("Sam Sample came back");
        alex.chat().hasComposer();
        alex.lists("All active", "Sam Sample");
        sam.writes("I am back");
        alex.sees("I am back");
        alex.screen().wasNotReloaded();
    }
}
