package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who waits sees where they stand, and who is there to help, as it is now. */
@BrowserTest
class QueueTests {

    @Test
    void placeAndEstimateAreLive(People people) {
        var alex = people.account("Alex", "Example");
        for (var helped = 0; helped < 3; helped++) {
            var chat = people.chatOf(people.start("Student " + helped, "My loop never ends"));
            people.server().as(alex, () -> people.server().technicians().join(chat));
        }
        var first = people.chatOf(people.start("Pat Sample", "My loop never ends"));
        var sam = people.studentWith(people.start("Sam Sample", "My file is empty"));
        sam.screen().opens("/chat");
        var queue = sam.screen().status("Queue");
        assertThat(queue).containsText("2nd in line");
        assertThat(queue).not().containsText("min");
        assertThat(queue).containsText("No course assistant is here right now.");
        sam.screen().mark();

        var kim = people.signedIn("Kim", "Example");
        assertThat(queue).containsText("2nd in line, about 2 min");
        assertThat(queue).containsText("One course assistant is on duty.");

        people.server().as(alex, () -> people.server().technicians().join(first));
        assertThat(queue).containsText("1st in line, about 1 min");

        kim.joins("Sam Sample");
        assertThat(queue).hasCount(0);
        sam.screen().wasNotReloaded();
    }
}
