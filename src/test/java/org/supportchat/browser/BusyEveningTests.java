package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Three technicians and four students, the evening before a deadline: nobody is overlooked, and nothing is crossed. */
@BrowserTest
class BusyEveningTests {

    private static final String QUESTION = "Where do I hand in the report?";

    @Test
    void everyStudentIsHelpedByWhoeverIsFree(People people) {
        var kim = people.signedIn("Kim", "Evening");
        var lee = people.signedIn("Lee", "Evening");
        var max = people.signedIn("Max", "Evening");
        var ana = people.student();
        ana.asks("Ana First", QUESTION);
        var others = List.of("Ben Second", "Cleo Third", "Dan Fourth");
        var ben = people.start("Ben Second", QUESTION);
        var cleo = people.start("Cleo Third", QUESTION);
        var dan = people.start("Dan Fourth", QUESTION);
        for (var technician : List.of(kim, lee, max)) {
            technician.lists("Waiting", "Ana First");
            others.forEach(name -> technician.lists("Waiting", name));
        }

        lee.opens("Waiting", "Ana First");
        assertThat(kim.row("Waiting", "Ana First")).containsText("Looking: Lee Evening");
        kim.joins("Ana First");
        lee.doesNotList("Waiting", "Ana First");
        assertThat(lee.row("All active", "Ana First")).containsText("Kim Evening");
        lee.joins("Ben Second");
        max.screen().button("Answer several").click();
        max.screen().page().getByLabel("Pick the chat of Cleo Third").check();
        max.screen().page().getByLabel("Pick the chat of Dan Fourth").check();
        max.screen().textbox("Message to each").fill("In the course, under Assignments.");
        max.screen().button("Send to 2").click();
        max.lists("My chats", "Cleo Third");
        max.lists("My chats", "Dan Fourth");
        assertThat(kim.screen().page().getByText("Nobody is waiting.")).isVisible();

        kim.writes("Under Assignments, Ana.");
        ana.sees("Under Assignments, Ana.");
        ana.writes("It says that I am too late?");
        kim.sees("It says that I am too late?");
        kim.screen().button("Hand over").click();
        kim.screen().page().getByLabel("Max Evening").check();
        kim.screen().button("Hand over chat").click();
        assertThat(max.screen().page().getByText("Kim Evening handed a chat over to you"))
                .isVisible();
        max.screen().link("Open chat").click();
        max.writes("The deadline moved to noon, Ana.");
        ana.sees("The deadline moved to noon, Ana.");
        kim.doesNotList("My chats", "Ana First");

        max.opens("My chats", "Cleo Third");
        max.writes("Is that all, Cleo?");
        max.opens("My chats", "Dan Fourth");
        max.writes("Is that all, Dan?");
        await().untilAsserted(() -> assertThat(people.stored(cleo))
                .containsExactly(QUESTION, "In the course, under Assignments.", "Is that all, Cleo?"));
        await().untilAsserted(() -> assertThat(people.stored(dan))
                .containsExactly(QUESTION, "In the course, under Assignments.", "Is that all, Dan?"));
        assertThat(people.stored(ben)).containsExactly(QUESTION);
        max.closes();
        kim.doesNotList("All active", "Dan Fourth");
        assertThat(ana.chat().bodies()).hasText(new String[] {
            QUESTION, "Under Assignments, Ana.", "It says that I am too late?", "The deadline moved to noon, Ana."
        });
    }
}
