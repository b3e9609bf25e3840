package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.supportchat.SettableClock;
import org.supportchat.schedule.Hours;
import org.supportchat.schedule.Preset;
import org.supportchat.schedule.TestSchedule;
import org.supportchat.schedule.Week;

/** Everybody sees by themselves that we are about to close, are closed and are open again; it is Monday, 4 PM. */
@BrowserTest
@Import(SettableClock.Configuration.class)
class SupportHoursTests {

    private static final String QUESTION = "Why does my loop never end?";

    @Autowired
    private TestSchedule schedule;

    @Autowired
    private SettableClock clock;

    @BeforeEach
    void openUntilFive() {
        clock.goTo(Instant.parse("2026-11-23T21:00:00Z"));
        schedule.set(until(17 * 60));
    }

    @AfterEach
    void leaveTheDoorOpen() {
        clock.goTo(Instant.now());
        schedule.reset();
    }

    private static Week until(int minute) {
        return Preset.BUSINESS.week().with(DayOfWeek.MONDAY, List.of(new Hours(9 * 60, minute)));
    }

    /** Whatever stands between a number and what follows it. */
    private static Pattern words(String words) {
        return Pattern.compile(words.replace(".", "\\.")
                .replace("(", "\\(")
                .replace(")", "\\)")
                .replace(" ", "\\s"));
    }

    private static Locator banner(Student student) {
        return student.screen()
                .page()
                .locator("main")
                .getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("(Open|Closed) now")));
    }

    private static Locator queue(Student student) {
        return student.screen().status("Queue");
    }

    private static Locator line(Technician technician) {
        return technician.screen().status("Support hours");
    }

    @Test
    void lastCallClosingAndOpeningAreSeenWithoutAReload(People people) {
        var kim = people.signedIn("Kim", "Example");
        var ann = people.studentWith(people.start("Ann Active", QUESTION));
        ann.screen().opens("/chat");
        kim.joins("Ann Active");
        var pat = people.studentWith(people.start("Pat Patient", QUESTION));
        pat.screen().opens("/chat");
        var sam = people.student();
        sam.screen().opens("/");
        sam.fillsIn("Sam Sample", QUESTION);
        assertThat(banner(sam)).hasText(words("Open now until 5:00 PM today (Eastern Time)."));
        assertThat(line(kim)).hasText(words("Open now until 5:00 PM today"));
        List.of(kim.screen(), ann.screen(), pat.screen(), sam.screen()).forEach(Screen::mark);

        clock.goTo(Instant.parse("2026-11-23T21:00:00Z"));
        schedule.set(until(16 * 60 + 5));
        assertThat(banner(sam)).containsText("We close soon.");
        assertThat(queue(pat)).containsText(words("We close at 4:05 PM (within 5 min)."));
        assertThat(queue(pat)).containsText(words("until we open again, tomorrow at 9:00 AM."));
        assertThat(line(kim)).hasText(words("Last call: we close at 4:05 PM, 1 student waits"));

        schedule.set(until(15 * 60 + 30));
        assertThat(banner(sam)).containsText(words("Closed now We open tomorrow at 9:00 AM (Eastern Time)."));
        assertThat(queue(pat)).containsText(words("We closed at 3:30 PM. Your question keeps its place"));
        assertThat(line(kim)).hasText(words("Closed now We open tomorrow at 9:00 AM."));
        assertThat(sam.screen().textbox("Your question")).hasValue(QUESTION);
        assertThat(sam.screen().textbox("Your name")).hasValue("Sam Sample");
        ann.writes("Are you still there?");
        kim.sees("Are you still there?");
        kim.writes("Yes, go on.");
        ann.sees("Yes, go on.");
        assertThat(queue(ann)).hasCount(0);

        sam.screen().wasNotReloaded();
        sam.screen().button("Leave a question").click();
        assertThat(queue(sam)).containsText(words("and is read when we open, tomorrow at 9:00 AM."));
        kim.lists("Waiting", "Sam Sample");

        schedule.set(until(17 * 60));
        assertThat(queue(pat)).containsText("One course assistant is on duty.");
        assertThat(line(kim)).hasText(words("Open now until 5:00 PM today"));
        kim.joins("Sam Sample");
        assertThat(kim.screen().heading("Sam Sample")).isVisible();
        kim.writes("Look at line 3.");
        sam.sees("Look at line 3.");
        List.of(kim.screen(), ann.screen(), pat.screen()).forEach(Screen::wasNotReloaded);
    }

    /** Also where the pages and the clock of the course are the ones that change. */
    @Test
    void minuteOfOpeningAndClosingIsEnough(People people) {
        schedule.set(until(16 * 60 + 1));
        var sam = people.student();
        sam.screen().opens("/");
        assertThat(banner(sam)).containsText("Open now");
        clock.goTo(Instant.parse("2026-11-23T21:00:58Z"));
        assertThat(banner(sam)).containsText("Closed now");
        assertThat(sam.screen().button("Leave a question")).isVisible();
        clock.goTo(Instant.parse("2026-11-24T13:59:58Z"));
        assertThat(banner(sam)).containsText("Open now");
        assertThat(sam.screen().button("Start chat")).isVisible();
    }

    /** What was answered is asked about again, whatever time it is. */
    @Test
    void followUpAfterClosingIsInLine(People people) {
        var kim = people.account("Kim", "Example");
        var token = people.start("Sam Sample", QUESTION);
        var chat = people.chatOf(token);
        people.server().as(kim, () -> {
            people.server().technicians().join(chat);
            people.server().technicians().close(chat);
        });
        schedule.set(until(15 * 60 + 30));
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        sam.screen().button("Still stuck").click();
        sam.screen()
                .page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send"))
                .first()
                .click();
        assertThat(queue(sam)).containsText(words("We closed at 3:30 PM."));
    }
}
