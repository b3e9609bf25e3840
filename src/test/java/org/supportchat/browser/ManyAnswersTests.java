package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One answer goes to several students, each in their own chat. */
@BrowserTest
class ManyAnswersTests {

    private static final String QUESTION = "Is the server down?";
    private static final String ANSWER = "Yes. It is back at noon; the deadline moves by a day.";

    private static Locator picking(Technician technician, String student) {
        return technician
                .screen()
                .page()
                .getByLabel("Pick the chat of " + student)
                .first();
    }

    private static Locator text(Technician technician) {
        return technician.screen().textbox("Message to each");
    }

    @Test
    void eachStudentGetsItInTheirOwnChatAndCanAnswerThere(People people) {
        var sam = people.student();
        sam.asks("Sam Several", QUESTION);
        var kim = people.start("Kim Several", QUESTION);
        var lee = people.start("Lee Alone", QUESTION);
        var alex = people.signedIn("Alex", "Example");
        var ben = people.account("Ben", "Example");
        people.server().as(alex.account(), () -> people.server().technicians().join(people.chatOf(kim)));
        people.server().as(ben, () -> people.server().technicians().join(people.chatOf(kim)));
        alex.lists("My chats", "Kim Several");

        alex.screen().button("Answer several").click();
        alex.screen().button("Send to 0").click();
        alex.screen().tellsAtField("Please fill this in.");
        picking(alex, "Sam Several").check();
        picking(alex, "Kim Several").check();
        text(alex).fill(ANSWER);
        alex.screen().button("Send to 2").click();

        assertThat(alex.screen().page().getByText("Sent to 2 chats.")).isVisible();
        sam.sees(ANSWER);
        assertThat(people.stored(kim)).containsExactly(QUESTION, ANSWER);
        assertThat(people.stored(lee)).containsExactly(QUESTION);
        alex.lists("My chats", "Sam Several");
        sam.writes("Thank you, Alex!");
        alex.opens("My chats", "Sam Several");
        alex.sees("Thank you, Alex!");
        assertThat(people.stored(kim)).containsExactly(QUESTION, ANSWER);
        assertThat(alex.screen().button("Answer several")).isVisible();
    }

    @Test
    void whatCouldNotBeSentSaysWhyAndIsKept(People people) {
        var sam = people.start("Sam Stays", QUESTION);
        var kim = people.start("Kim Leaves", QUESTION);
        var alex = people.signedIn("Alex", "Example");
        alex.screen().button("Answer several").click();
        picking(alex, "Sam Stays").check();
        picking(alex, "Kim Leaves").check();
        text(alex).fill(ANSWER);
        assertThat(alex.screen().button("Send to 2")).isVisible();
        people.server().students().leave(kim);
        alex.screen().button("Send to 2").click();

        assertThat(alex.screen().page().locator(".many-answers-failed")).containsText("Kim Leaves");
        assertThat(people.stored(sam)).containsExactly(QUESTION, ANSWER);
        assertThat(people.stored(kim)).containsExactly(QUESTION);
        assertThat(text(alex)).hasValue(ANSWER);
        people.server().students().comeBack(kim, Optional.of(kim));
        alex.screen().button("Send to 1").click();
        assertThat(alex.screen().button("Answer several")).isVisible();
        assertThat(people.stored(kim)).containsExactly(QUESTION, ANSWER);
        assertThat(people.stored(sam)).as("not twice").containsExactly(QUESTION, ANSWER);
    }

    @Test
    void whatWasWrittenIsThereAfterAReload(People people) {
        var alex = people.signedIn("Alex", "Example");
        people.start("Sam Kept", QUESTION);
        alex.lists("Waiting", "Sam Kept");
        alex.screen().button("Answer several").click();
        text(alex).fill("half an answer");
        alex.screen().page().reload();
        alex.screen().button("Answer several").click();
        assertThat(text(alex)).hasValue("half an answer");
    }
}
