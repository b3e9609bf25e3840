package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportchat.account.Staff;
import org.supportchat.schedule.Hours;
import org.supportchat.schedule.SupportHours;
import org.supportchat.schedule.TestSchedule;
import org.supportchat.schedule.WeekService;

/** A manager changes the hours of the week by the mouse and by forms; every step is stored, and can be taken back. */
@BrowserTest
class ScheduleWeekTests {

    @Autowired
    private WeekService weeks;

    @Autowired
    private SupportHours hours;

    @Autowired
    private Staff staff;

    @BeforeEach
    void beginWithTheUsualWeek() {
        Weeks.set(staff, weeks, hours, Weeks.NORMAL);
    }

    private List<Hours> stored(DayOfWeek day) {
        return hours.view().week().on(day);
    }

    @Test
    void drawsMovesAndResizesByTheMouse(People people) {
        var desk = WeekDesk.of(people.managing("Kim", "Example"));
        desk.takes(6, 605, 6, 715);
        assertThat(desk.screen().page().locator(".week-ghost:visible")).hasText("10:00 – 12:00");
        desk.screen().page().keyboard().press("Escape");
        desk.screen().page().mouse().up();
        desk.drags(6, 605, 6, 710);
        desk.has("Saturday 10:00 to 12:00");
        desk.says("Stored: Saturday 10:00 to 12:00.");

        desk.drags(6, 660, 7, 720);
        desk.has("Sunday 11:00 to 13:00");
        desk.hasNot("Saturday 10:00 to 12:00");
        desk.drags(7, 777, 7, 840);
        desk.has("Sunday 11:00 to 14:00");
        desk.drags(7, 663, 7, 600);
        desk.has("Sunday 10:00 to 14:00");
        assertThat(stored(DayOfWeek.SUNDAY)).containsExactly(new Hours(600, 840));

        desk.drags(1, 1025, 1, 1070);
        desk.has("Monday 17:00 to 18:00");
        desk.drags(1, 1050, 1, 1020);
        desk.says("Stored: Monday 09:00 to 17:30. Hours that met are one now.");
        desk.drags(5, 1325, 6, 110);
        desk.has("Friday 22:00 to 02:00, next day");
        assertThat(stored(DayOfWeek.FRIDAY)).containsExactly(new Hours(540, 990), new Hours(1320, 1560));
        desk.screen().page().locator(".week-rest").click();
        assertThat(desk.checkbox("Ends on the next day")).isChecked();
        desk.screen().button("Cancel").click();

        for (var step = 0; step < 8; step++) {
            desk.screen().button("Undo").click();
        }
        desk.says("There is nothing to undo.");
        assertThat(hours.view().week()).isEqualTo(Weeks.NORMAL);
    }

    @Test
    void formTellsWhatIsWrongAndAddsToSeveralDays(People people) {
        var desk = WeekDesk.of(people.managing("Kim", "Example"));
        desk.screen().button("Add hours").click();
        desk.screen().button("Save").click();
        desk.screen().tellsAtFields("Please fill this in.", 2);
        desk.screen().tellsAtField("Choose at least one day.");
        desk.checkbox("Saturday").check();
        desk.checkbox("Sunday").check();
        desk.time("From").fill("25:00");
        desk.time("To").fill("02:07");
        desk.screen().button("Save").click();
        desk.screen().tellsAtField("This is no time of the day. Write it like 9:00 or 16:30.");
        desk.time("From").fill("22:00");
        desk.screen().button("Save").click();
        desk.screen().tellsAtField("The end comes before the start.");
        desk.checkbox("Ends on the next day").check();
        desk.screen().button("Save").click();
        desk.has("Saturday 22:00 to 02:07, next day");
        desk.has("Sunday 22:00 to 02:07, next day");

        desk.hours("Monday 09:00 to 16:30").click();
        assertThat(desk.time("From")).hasValue("09:00");
        desk.time("To").fill("1:30 pm");
        desk.screen().button("Save").click();
        desk.has("Monday 09:00 to 13:30");
        desk.hours("Monday 09:00 to 13:30").click();
        desk.screen().button("Delete").click();
        desk.says("Removed: Monday 09:00 to 13:30.");
        assertThat(desk.screen().button("Undo")).isFocused();
        assertThat(stored(DayOfWeek.MONDAY)).isEmpty();
    }

    @Test
    void copiesADayAndAppliesAPresetAfterAPreview(People people) {
        var desk = WeekDesk.of(people.managing("Kim", "Example"));
        var preview = desk.screen().page().locator(".week-preview");
        desk.screen().button("Copy Monday").click();
        desk.checkbox("Friday").check();
        desk.checkbox("Sunday").check();
        assertThat(preview).hasText("Friday: 09:00–16:30, unchanged" + "Sunday: closed → 09:00–16:30");
        desk.screen().button("Copy").click();
        desk.has("Sunday 09:00 to 16:30");

        desk.screen().button("Apply preset").click();
        desk.screen().named(AriaRole.RADIO, "Weekend").check();
        assertThat(preview).hasText("Saturday: closed → 10:00–15:00" + "Sunday: 09:00–16:30 → 10:00–15:00");
        desk.checkbox("Sunday").uncheck();
        assertThat(preview).hasText("Saturday: closed → 10:00–15:00");
        desk.screen().button("Apply").click();
        desk.has("Saturday 10:00 to 15:00");
        desk.has("Sunday 09:00 to 16:30");
        assertThat(desk.dialog()).hasCount(0);
    }

    @Test
    void pausesAndResumes(People people) {
        Weeks.set(staff, weeks, hours, TestSchedule.ALWAYS);
        var desk = WeekDesk.of(people.managing("Kim", "Example"));
        var state = desk.screen().page().locator(".hours-state");
        assertThat(state).containsText("Open now");
        desk.screen().button("Pause").click();
        desk.screen().named(AriaRole.RADIO, "Until a time").check();
        desk.time("Closed until").fill("25:00");
        desk.screen().button("Pause now").click();
        desk.screen().tellsAtField("This is no time of the day.");
        desk.time("Closed until").fill("00:00");
        desk.screen().button("Pause now").click();
        desk.screen().tellsAtField("This time is over. Choose a later one.");
        desk.screen().named(AriaRole.RADIO, "30 minutes").check();
        desk.screen().textbox("Message").fill("Fire drill");
        assertThat(desk.screen().page().locator(".pause-preview")).containsText("and say: Fire drill");
        desk.screen().button("Pause now").click();
        assertThat(state).containsText("Closed until");
        assertThat(state).containsText("Fire drill");
        assertThat(hours.now().isOpen()).isFalse();
        assertThat(desk.screen().button("Resume")).isFocused();

        desk.screen().button("Resume").click();
        assertThat(state).containsText("Open now");
        assertThat(hours.now().isOpen()).isTrue();
        assertThat(desk.screen().button("Pause")).isFocused();
    }
}
