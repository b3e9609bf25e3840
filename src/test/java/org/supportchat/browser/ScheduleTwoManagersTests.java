package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportchat.account.Staff;
import org.supportchat.schedule.Hours;
import org.supportchat.schedule.SupportHours;
import org.supportchat.schedule.WeekService;

/** Two managers at the same week see what the other does, and neither overwrites it. */
@BrowserTest
class ScheduleTwoManagersTests {

    @Autowired
    private WeekService weeks;

    @Autowired
    private SupportHours hours;

    @Autowired
    private Staff staff;

    private void moChanges(DayOfWeek day, Hours wanted) {
        Weeks.set(staff, weeks, hours, hours.view().week().with(day, List.of(wanted)));
    }

    @Test
    void changesOfTheOtherAreShownAndNeverOverwritten(People people) {
        Weeks.set(staff, weeks, hours, Weeks.NORMAL);
        var desk = WeekDesk.of(people.managing("Kim", "Example"));
        desk.drags(2, 1025, 2, 1070);
        desk.has("Tuesday 17:00 to 18:00");
        moChanges(DayOfWeek.MONDAY, new Hours(600, 900));
        desk.has("Monday 10:00 to 15:00");
        desk.says("Changed by Mo Example: Monday: 10:00–15:00.");

        desk.hours("Monday 10:00 to 15:00").click();
        desk.time("To").fill("18:00");
        moChanges(DayOfWeek.MONDAY, new Hours(480, 960));
        desk.screen().button("Save").click();
        assertThat(desk.screen()
                        .page()
                        .getByText("Mo Example has changed Monday meanwhile; its hours are now: 08:00–16:00"))
                .isVisible();
        assertThat(desk.time("To")).hasValue("18:00");
        assertThat(hours.view().week().on(DayOfWeek.MONDAY)).containsExactly(new Hours(480, 960));
        desk.screen().button("Save").click();
        desk.says("Stored: Monday 08:00 to 18:00. Hours that met are one now.");

        moChanges(DayOfWeek.MONDAY, new Hours(480, 900));
        desk.has("Monday 08:00 to 15:00");
        desk.screen().button("Undo").click();
        assertThat(desk.screen().page().getByText("its hours are now: 08:00–15:00"))
                .isVisible();
        desk.screen().button("Undo").click();
        desk.hasNot("Tuesday 17:00 to 18:00");
        desk.has("Monday 08:00 to 15:00");
    }
}
