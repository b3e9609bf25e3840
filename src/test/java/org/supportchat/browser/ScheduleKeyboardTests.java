package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportchat.account.Staff;
import org.supportchat.schedule.SupportHours;
import org.supportchat.schedule.WeekService;

/** A manager who uses no mouse does all that the grid of the week offers. */
@BrowserTest
class ScheduleKeyboardTests {

    @Autowired
    private WeekService weeks;

    @Autowired
    private SupportHours hours;

    @Autowired
    private Staff staff;

    @Test
    void changesTheWeekByTheKeyboardAlone(People people) {
        Weeks.set(staff, weeks, hours, Weeks.NORMAL);
        var desk = WeekDesk.of(people.managing("Kim", "Example"));
        var keyboard = new Keyboard(desk.screen());
        keyboard.goesTo(desk.hours("Monday 09:00 to 16:30"));
        assertThat(desk.hours("Monday 09:00 to 16:30")).hasAccessibleDescription(desk.hint());
        // Faster than the answers come.
        keyboard.presses("ArrowDown");
        keyboard.presses("ArrowDown");
        keyboard.presses("ArrowDown");
        keyboard.presses("ArrowUp");
        isOn(desk, "Monday 09:30 to 17:00");
        desk.says("Stored: Monday 09:30 to 17:00.");
        keyboard.presses("Shift+ArrowDown");
        keyboard.presses("Shift+ArrowDown");
        keyboard.presses("Shift+ArrowUp");
        isOn(desk, "Monday 09:30 to 17:15");
        keyboard.presses("ArrowLeft");
        isOn(desk, "Sunday 09:30 to 17:15");
        keyboard.presses("ArrowLeft");
        keyboard.presses("ArrowUp");
        isOn(desk, "Saturday 09:15 to 17:00");
        keyboard.presses("Control+z");
        keyboard.presses("Control+z");
        isOn(desk, "Sunday 09:30 to 17:15");
        keyboard.presses("ArrowRight");
        keyboard.presses("ArrowRight");
        desk.says("Stored: Tuesday 09:00 to 17:15. Hours that met are one now.");
        isOn(desk, "Tuesday 09:00 to 17:15");
        keyboard.presses("Delete");
        desk.says("Removed: Tuesday 09:00 to 17:15.");
        assertThat(desk.screen().button("Undo")).isFocused();
        keyboard.presses("Enter");
        desk.has("Tuesday 09:00 to 17:15");

        keyboard.goesTo(desk.hours("Wednesday 09:00 to 16:30"));
        keyboard.presses("Enter");
        assertThat(desk.time("From")).hasValue("09:00");
        keyboard.goesTo(desk.time("To"));
        keyboard.presses("Control+a");
        keyboard.types("18:00");
        keyboard.goesToAndPresses(desk.screen().button("Save"));
        assertThat(desk.dialog()).hasCount(0);
        isOn(desk, "Wednesday 09:00 to 18:00");
        assertThat(desk.screen().page().locator(".week-block")).hasCount(4);
    }

    private static void isOn(WeekDesk desk, String name) {
        assertThat(desk.hours(name)).isFocused();
    }
}
