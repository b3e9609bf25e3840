package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A browser whose clock is wrong by a day shows the true times all the same. */
@BrowserTest
class WrongClockTests {

    private static final String SHIFT = """
            const ahead = %d;
            window.Date = class extends Date {
              constructor(...given) {
                if (given.length) super(...given);
                else super(Date.now());
              }
              static now() {
                return super.now() + ahead;
              }
            };""";

    private static final Pattern JUST_NOW = Pattern.compile("0:[0-5]\\d");

    @Test
    void clockOfAStudentIsADayAhead(People people) {
        showsTheDayOfTheServer(people, Duration.ofDays(1));
    }

    @Test
    void clockOfAStudentIsADayBehind(People people) {
        showsTheDayOfTheServer(people, Duration.ofDays(-1));
    }

    private static void showsTheDayOfTheServer(People people, Duration ahead) {
        var sam = people.studentWith(people.start("Sam Sample", "My loop never ends"));
        shift(sam.screen(), ahead);
        sam.screen().opens("/chat");
        sam.sees("My loop never ends");
        assertThat(sam.screen().log().locator(".message-day")).hasText("Today");

        sam.writes("It prints the same");

        assertThat(sam.chat().mark("It prints the same")).hasText("Sent");
        assertThat(sam.screen().log().locator(".message-day")).hasText("Today");
        var at = sam.chat().message("It prints the same").locator("time").getAttribute("datetime");
        assertThat(Duration.between(Instant.parse(at), Instant.now())).isBetween(Duration.ZERO, Duration.ofMinutes(1));
    }

    @Test
    void waitingTimeCountsFromNothing(People people) {
        var alex = people.technician("Alex", "Example");
        shift(alex.screen(), Duration.ofDays(1));
        alex.signsIn();
        people.start("Sam Sample", "My loop never ends");
        assertThat(alex.row("Waiting", "Sam Sample").locator("waiting-time")).hasText(JUST_NOW);

        var kim = people.technician("Kim", "Example");
        shift(kim.screen(), Duration.ofDays(-1));
        kim.signsIn();
        var waiting = kim.row("Waiting", "Sam Sample").locator("waiting-time");
        assertThat(waiting).hasText(JUST_NOW);
        assertThat(waiting).not().hasText("0:00");
    }

    private static void shift(Screen screen, Duration ahead) {
        screen.runsFirst(SHIFT.formatted(ahead.toMillis()));
    }
}
