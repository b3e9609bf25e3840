package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportchat.account.Staff;
import org.supportchat.schedule.PauseService;
import org.supportchat.schedule.SupportHours;
import org.supportchat.schedule.WeekService;

/** The week of the support hours can be seen and reached in every window, by day and by night. */
@BrowserTest
class ScheduleScreensTests {

    @Autowired
    private WeekService weeks;

    @Autowired
    private PauseService pauses;

    @Autowired
    private SupportHours hours;

    @Autowired
    private Staff staff;

    private final Inspection inspection = new Inspection();

    @Test
    void weeks(People people) {
        Weeks.set(staff, weeks, hours, Weeks.NORMAL);
        var desk = WeekDesk.of(people.managing("Kim", "Example"));
        desk.has("Monday 09:00 to 16:30");
        inspection.see(desk.screen(), "week-normal");

        Weeks.set(staff, weeks, hours, Weeks.VARIED);
        desk.has("Tuesday 22:00 to 02:00, next day");
        inspection.see(desk.screen(), "week-varied");

        desk.screen().page().setViewportSize(360, 740);
        desk.screen().button("Tuesday").click();
        assertThat(desk.screen().page().locator(".week-block:visible")).hasCount(2);
        assertThat(desk.hours("Tuesday 10:00 to 10:30").boundingBox().height).isGreaterThanOrEqualTo(44);
        desk.hours("Tuesday 10:00 to 10:30").click();
        assertThat(desk.time("To")).hasValue("10:30");
        desk.screen().button("Cancel").click();
        assertThat(desk.dialog()).hasCount(0);
        inspection.see(desk.screen(), "week-tuesday");

        Weeks.set(staff, weeks, hours, Weeks.CLOSED);
        assertThat(desk.screen().page().locator(".week-block")).hasCount(0);
        inspection.see(desk.screen(), "week-closed").foundNothing();
    }

    @Test
    void dialogs(People people) {
        Weeks.set(staff, weeks, hours, Weeks.VARIED);
        var desk = WeekDesk.of(people.managing("Kim", "Example"));
        desk.screen().button("Add hours").click();
        desk.screen().button("Save").click();
        inspection.seeDialog(desk.screen(), "week-form-invalid");
        desk.screen().button("Cancel").click();
        desk.screen().button("Apply preset").click();
        inspection.seeDialog(desk.screen(), "week-preset");
        desk.screen().button("Cancel").click();
        desk.screen().button("Pause").click();
        inspection.seeDialog(desk.screen(), "week-pause");
        desk.screen().button("Cancel").click();
        Staff.as(staff.manager("Mo"), () -> pauses.pause(Instant.now().plusSeconds(900), "Power cut in the lab"));
        assertThat(desk.screen().button("Resume")).isVisible();
        inspection.see(desk.screen(), "week-paused");
        desk.screen().button("Resume").click();
        assertThat(desk.screen().button("Pause")).isVisible();
        inspection.foundNothing();
    }
}
