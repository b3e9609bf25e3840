package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportchat.schedule.Calendars;

/** A manager keeps the overrides in the month, by the keyboard alone. */
@BrowserTest
class ScheduleMonthKeyboardTests {

    @Autowired
    private Calendars calendars;

    @BeforeEach
    void startWithBusinessHours() {
        calendars.business();
    }

    @Test
    void rangeIsChosenChangedAndDeleted(People people) {
        var screen = people.managing("Mo", "Example").screen().opens("/schedule");
        var mo = new MonthScreen(screen);
        var keys = new Keyboard(screen);
        var today = calendars.today();
        keys.goesTo(screen.named(AriaRole.TAB, "Week"));
        keys.presses("ArrowRight");
        keys.goesTo(mo.day(today));
        keys.presses("PageDown");
        var day = today.plusMonths(1);
        assertThat(mo.day(day)).isFocused();
        for (; day.getDayOfMonth() > 10; day = day.minusDays(1)) {
            keys.presses("ArrowLeft");
            assertThat(mo.day(day.minusDays(1))).isFocused();
        }
        for (; day.getDayOfMonth() < 10; day = day.plusDays(1)) {
            keys.presses("ArrowRight");
            assertThat(mo.day(day.plusDays(1))).isFocused();
        }
        keys.seesWhereItIs();
        keys.presses("End");
        assertThat(mo.day(day.with(DayOfWeek.SUNDAY))).isFocused();
        keys.presses("Home");
        assertThat(mo.day(day.with(DayOfWeek.MONDAY))).isFocused();

        keys.presses("Shift+ArrowDown");
        keys.presses("Shift+ArrowRight");
        var first = day.with(DayOfWeek.MONDAY);
        assertThat(mo.day(first.plusDays(8))).hasAttribute("aria-selected", "true");
        assertThat(mo.day(first.plusDays(9))).hasAttribute("aria-selected", "false");
        keys.presses("Enter");
        assertThat(mo.combobox("Last day")).hasValue(MonthScreen.TYPED.format(first.plusDays(8)));
        keys.goesTo(screen.textbox("Reason"));
        keys.types("Recess");
        keys.goesToAndPresses(screen.button("Save"));
        mo.shows(first, "closed, Recess");
        assertThat(mo.day(first.plusDays(8))).isFocused();
        assertThat(calendars.overrides()).hasSize(1);

        keys.presses("Enter");
        assertThat(screen.heading("Edit override")).isVisible();
        keys.goesToAndPresses(screen.button("Delete"));
        assertThat(screen.button("Delete override")).isVisible();
        keys.goesToAndPresses(screen.button("Delete override"));
        mo.shows(first, "09:00 to 16:30");
        assertThat(mo.day(first.plusDays(8))).isFocused();
        assertThat(calendars.overrides()).isEmpty();
    }
}
