package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.supportchat.SettableClock;
import org.supportchat.chat.NewMessage;
import org.supportchat.schedule.Hours;
import org.supportchat.schedule.Pause;
import org.supportchat.schedule.Preset;
import org.supportchat.schedule.TestSchedule;

/** Whether we are open can be seen by everybody, in light and dark, small and large; it is Monday, 4 PM. */
@BrowserTest
@Import(SettableClock.Configuration.class)
class SupportHoursScreensTests {

    private static final Instant NOW = Instant.parse("2026-11-23T21:00:00Z");
    private static final String QUESTION = "Why does my loop never end?";

    private final Inspection inspection = new Inspection();

    @Autowired
    private TestSchedule schedule;

    @Autowired
    private SettableClock clock;

    @BeforeEach
    void setTheTime() {
        clock.goTo(NOW);
    }

    @AfterEach
    void leaveTheDoorOpen() {
        clock.goTo(Instant.now());
        schedule.reset();
    }

    private void openUntil(int minute) {
        schedule.set(Preset.BUSINESS.week().with(DayOfWeek.MONDAY, List.of(new Hours(9 * 60, minute))));
    }

    private void lastCall() {
        openUntil(16 * 60 + 8);
    }

    private void closed() {
        openUntil(15 * 60 + 30);
    }

    private void closedForLong() {
        closed();
        schedule.close(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 29), "Thanksgiving break");
    }

    private void pause() {
        openUntil(16 * 60 + 30);
        schedule.pause(new Pause(
                NOW.minusSeconds(60),
                NOW.plusSeconds(600),
                "Fire drill: we are outside for a moment. Lab 3 is due on Friday as planned, so there is no hurry."));
    }

    @Test
    void landing(People people) {
        openUntil(16 * 60 + 30);
        var sam = people.student();
        sam.screen().opens("/");
        assertThat(sam.screen().button("Start chat")).isVisible();
        inspection.seeMuch(sam.screen(), "landing-open");

        closedForLong();
        assertThat(sam.screen().page().getByText("Thanksgiving break")).isVisible();
        inspection.seeEnlarged(sam.screen(), "landing-closed");

        pause();
        assertThat(sam.screen().page().getByText("Fire drill")).isVisible();
        inspection.see(sam.screen(), "landing-paused").foundNothing();
    }

    @Test
    void queue(People people) {
        lastCall();
        var sam = people.studentWith(people.start("Sam Sample", QUESTION));
        sam.screen().opens("/chat");
        assertThat(sam.screen().status("Queue")).containsText("We close at");
        inspection.seeEnlarged(sam.screen(), "queue-last-call");

        closed();
        assertThat(sam.screen().status("Queue")).containsText("We closed at");
        inspection.see(sam.screen(), "queue-closed");

        pause();
        assertThat(sam.screen().status("Queue")).containsText("Fire drill");
        inspection.seeMuch(sam.screen(), "queue-paused").foundNothing();
    }

    @Test
    void dashboard(People people) {
        lastCall();
        var kim = people.signedIn("Kim", "Example");
        people.start("Sam Sample", QUESTION);
        people.start("Pat Sample", QUESTION);
        var helped = people.chatOf(people.start("Ann Active", QUESTION));
        people.server().as(kim.account(), () -> {
            people.server().technicians().join(helped);
            people.server().technicians().send(helped, new NewMessage(UUID.randomUUID(), "Go on."));
        });
        assertThat(kim.screen().status("Support hours")).containsText("2 students wait");
        inspection.see(kim.screen(), "dashboard-last-call");

        closedForLong();
        assertThat(kim.screen().status("Support hours")).containsText("Thanksgiving break");
        inspection.seeMuch(kim.screen(), "dashboard-closed");

        pause();
        assertThat(kim.screen().status("Support hours")).containsText("Paused");
        inspection.seeMuch(kim.screen(), "dashboard-paused").foundNothing();
    }
}
