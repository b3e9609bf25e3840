package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportchat.schedule.Calendars;
import org.supportchat.schedule.Hours;
import org.supportchat.schedule.HoursOverride;

/** The month can be read and used in every window, by day and by night. */
@BrowserTest
class ScheduleMonthScreensTests {

    @Autowired
    private Calendars calendars;

    @BeforeEach
    void startWithBusinessHours() {
        calendars.business();
    }

    @Test
    void monthWithAndWithoutOverrides(People people) {
        var inspection = new Inspection();
        var month = MonthScreen.at(people.managing("Mo", "Example"));
        assertThat(month.day(calendars.nextMonth(10))).isVisible();
        inspection.see(month.screen(), "month-usual");

        calendars.add(
                new HoursOverride(
                        calendars.nextMonth(7),
                        calendars.nextMonth(11),
                        List.of(new Hours(540, 720), new Hours(780, 1140), new Hours(1200, 1560)),
                        "Exam week"),
                new HoursOverride(
                        calendars.nextMonth(14), calendars.nextMonth(15), List.of(new Hours(600, 840)), "Review days"),
                new HoursOverride(calendars.nextMonth(24), calendars.nextMonth(26), List.of(), "Thanksgiving recess"));
        month.shows(calendars.nextMonth(25), "closed, Thanksgiving recess");
        inspection.see(month.screen(), "month-exams");

        month.screen().button("Today").click();
        month.screen().button("Previous month").click();
        month.day(calendars.today().minusMonths(1).withDayOfMonth(10)).click();
        assertThat(month.screen().page().getByText("This day is over and stays as it was."))
                .isVisible();
        inspection.see(month.screen(), "month-past");
        month.screen().button("Today").click();
        assertThat(month.day(calendars.today())).hasAttribute("aria-current", "date");
        inspection.see(month.screen(), "month-today").foundNothing();
    }

    @Test
    void formWithErrorsAndPreview(People people) {
        var inspection = new Inspection();
        var month = MonthScreen.at(people.managing("Mo", "Example"));
        month.day(calendars.nextMonth(10)).click();
        month.chooses("Special hours");
        month.writes("From", "25:00");
        month.screen().button("Add more hours").click();
        month.screen().button("Save").click();
        month.screen().tellsAtField("This is no time of the day.");
        inspection.seeDialog(month.screen(), "month-form-errors");
        month.screen().button("Cancel").click();

        month.screen().button("Import closures").click();
        month.uploads(ScheduleMonthTests.calendarFile(calendars.nextMonth(1)));
        assertThat(month.screen().button("Import 2 overrides")).isVisible();
        inspection.seeDialog(month.screen(), "month-import");
        inspection.foundNothing();
    }

    @Test
    void monthSpeaksSpanish(People people) {
        var screen = people.managing("Mo", "Example").screen().opens("/schedule");
        screen.button("Español").click();
        screen.named(AriaRole.TAB, "Mes").click();
        assertThat(screen.button("Mes siguiente")).isVisible();
        assertThat(screen.named(AriaRole.COLUMNHEADER, "lunes")).isVisible();
        assertThat(screen.page().locator("[aria-current=date]"))
                .hasAccessibleName(Pattern.compile("^\\S+, \\d+ de \\S+ de \\d{4}: (cerrado|09:00 a 16:30)$"));
        Pictures.keep(screen.page(), "month-spanish");
    }
}
