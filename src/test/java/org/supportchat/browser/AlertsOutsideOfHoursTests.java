package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportchat.chat.DutyRoster;
import org.supportchat.schedule.TestSchedule;
import org.supportchat.schedule.Week;

/** Nobody is called in the night, and everybody as we open. */
@BrowserTest
class AlertsOutsideOfHoursTests {

    private static final String QUESTION = "Why does my loop never end?";

    @Autowired
    private TestSchedule schedule;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private DutyRoster duty;

    @BeforeEach
    void closeWithNobodyThere() {
        database.update("delete from alert_settings");
        schedule.set(new Week(Map.of()));
        await().atMost(Duration.ofMinutes(1)).until(() -> duty.size() == 0);
    }

    @AfterEach
    void leaveTheDoorOpen() {
        schedule.reset();
    }

    private Ear signedIn(People people, Technician technician, boolean onDuty) {
        var ear = Ear.at(technician);
        database.update(
                "insert into alert_settings (account_id, on_duty, repeat_seconds, sound, volume)"
                        + " select id, ?, 5, 'BELL', 50 from account where username = ?",
                onDuty,
                technician.account().username());
        people.signedIn(technician);
        var duty = assertThat(technician.screen().named(AriaRole.SWITCH, "On duty"));
        (onDuty ? duty : duty.not()).isChecked();
        ear.touches();
        return ear;
    }

    @Test
    void whoIsOnDutyIsRungOnceAndAgainAsWeOpen(People people) {
        var alex = people.technician("Alex", "Example");
        var ear = signedIn(people, alex, true);
        ear.hears(() -> people.start("Sam Owl", QUESTION));
        alex.lists("Waiting", "Sam Owl");
        assertThat(alex.screen().page()).hasTitle("(1) Dashboard");
        ear.hearsNothing(6_500);
        ear.hears(schedule::reset);
        ear.hears(() -> {});
    }

    @Test
    void whoIsOffDutyIsNotRungBeforeWeAreOpen(People people) {
        var alex = people.technician("Alex", "Example");
        people.start("Sam Owl", QUESTION);
        database.update("update chat set queued_at = dateadd('hour', -3, current_timestamp)");
        var ear = signedIn(people, alex, false);
        alex.lists("Waiting", "Sam Owl");
        ear.hearsNothing(2_500);
        ear.hears(schedule::reset);
    }
}
