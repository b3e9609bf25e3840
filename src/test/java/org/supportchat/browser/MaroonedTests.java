package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A student whose technician is gone is not left alone; here a moment is long enough. */
@BrowserTest
@TestPropertySource(properties = "support-chat.marooned-after=1s")
class MaroonedTests {

    private static final LocatorAssertions.IsVisibleOptions AFTER_THE_NEXT_LOOK =
            new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);

    @Test
    void studentIsToldAndInLineAgainAndColleaguesSeeIt(People people) {
        var sam = people.studentWith(people.start("Sam Sample", "My loop never ends"));
        var kim = people.signedIn("Kim", "Example");
        sam.screen().opens("/chat");
        kim.joins("Sam Sample");
        kim.writes("Let me look");
        sam.sees("Let me look");
        var lee = people.signedIn("Lee", "Example");
        lee.lists("All active", "Sam Sample");

        kim.screen().opens("about:blank");

        assertThat(sam.screen().status("Queue")).isVisible(AFTER_THE_NEXT_LOOK);
        sam.chat()
                .tells(
                        "The course assistant’s connection was lost; we are sorry. This chat is back in line, at its old place,"
                                + " and the next course assistant who is free goes on from here.");
        assertThat(sam.screen().page().getByText("With you:")).hasCount(0);
        lee.lists("Waiting", "Sam Sample");
        sam.writes("Are you still there?");
        lee.joins("Sam Sample");
        lee.sees("Are you still there?");
    }
}
