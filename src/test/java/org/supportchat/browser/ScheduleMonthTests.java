package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportchat.schedule.Calendars;
import org.supportchat.schedule.HoursOverride;

/** A manager keeps the overrides in the month, by the mouse. */
@BrowserTest
class ScheduleMonthTests {

    @Autowired
    private Calendars calendars;

    @BeforeEach
    void startWithBusinessHours() {
        calendars.business();
    }

    /** Two that fit, one that overlaps the second, and one with a time. */
    static String calendarFile(LocalDate first) {
        var events = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        for (var event : List.of("0 Reading day", "4 Winter recess", "4 Retreat")) {
            var day = first.plusDays(Long.parseLong(event.substring(0, 1)));
            events.append("BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:")
                    .append(day.toString().replace("-", ""))
                    .append("\r\nDTEND;VALUE=DATE:")
                    .append(day.plusDays(event.endsWith("recess") ? 3 : 1)
                            .toString()
                            .replace("-", ""))
                    .append("\r\nSUMMARY:")
                    .append(event.substring(2))
                    .append("\r\nEND:VEVENT\r\n");
        }
        return events
                + "BEGIN:VEVENT\r\nDTSTART:20300101T090000Z\r\nSUMMARY:Lecture\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    @Test
    void dayIsClosedByAClickAndASecondManagerSeesItChangeAndGo(People people) {
        var day = calendars.nextMonth(10);
        var mo = MonthScreen.at(people.managing("Mo", "Example"));
        var lee = MonthScreen.at(people.managing("Lee", "Example"));
        mo.day(day).click();
        mo.screen().textbox("Reason").fill("Thanksgiving <b>");
        mo.screen().button("Save").click();
        mo.isStored();
        mo.shows(day, "closed, Thanksgiving <b>");
        lee.shows(day, "closed, Thanksgiving <b>");
        assertThat(lee.screen().list("Upcoming overrides")).containsText("Thanksgiving <b>");
        assertThat(lee.screen().list("Upcoming overrides")).containsText("Mo Example");

        lee.screen().button("Edit Thanksgiving <b>").click();
        lee.chooses("Special hours");
        lee.writes("From", "22:00");
        lee.writes("To", "02:00");
        lee.screen().button("Save").click();
        lee.screen().tellsAtField("The end comes before the start.");
        lee.screen().named(AriaRole.CHECKBOX, "Ends on the next day").check();
        lee.screen().button("Save").click();
        mo.shows(day, "22:00 to 02:00, next day, Thanksgiving <b>");

        mo.day(day).click();
        mo.screen().button("Delete").click();
        mo.screen().button("Delete override").click();
        assertThat(lee.screen().button("Edit Thanksgiving <b>")).hasCount(0);
        assertThat(calendars.overrides()).isEmpty();
    }

    @Test
    void rangeIsDrawn(People people) {
        var mo = MonthScreen.at(people.managing("Mo", "Example"));
        mo.draws(calendars.nextMonth(16), calendars.nextMonth(11));
        assertThat(mo.combobox("First day")).hasValue(MonthScreen.TYPED.format(calendars.nextMonth(11)));
        assertThat(mo.combobox("Last day")).hasValue(MonthScreen.TYPED.format(calendars.nextMonth(16)));
        mo.screen().textbox("Reason").fill("Recess");
        mo.screen().button("Save").click();
        mo.shows(calendars.nextMonth(13), "closed, Recess");
        mo.shows(calendars.nextMonth(16), "closed, Recess");
        assertThat(calendars.overrides()).hasSize(1);
    }

    @Test
    void whatBreaksARuleIsToldAtItsField(People people) {
        calendars.add(new HoursOverride(calendars.nextMonth(20), calendars.nextMonth(22), List.of(), "Retreat"));
        var mo = MonthScreen.at(people.managing("Mo", "Example"));
        var screen = mo.screen();
        mo.day(calendars.nextMonth(10)).click();
        mo.types("Last day", MonthScreen.TYPED.format(calendars.nextMonth(9)));
        screen.button("Save").click();
        screen.tellsAtField("The last day comes before the first.");
        mo.types("Last day", MonthScreen.TYPED.format(calendars.nextMonth(10).plusDays(366)));
        screen.button("Save").click();
        screen.tellsAtField("An override can be at most 366 days long.");
        mo.types("Last day", MonthScreen.TYPED.format(calendars.nextMonth(20)));
        screen.button("Save").click();
        screen.tellsAtField("Another override is on these days: Retreat");
        mo.types("First day", MonthScreen.TYPED.format(calendars.today().minusDays(1)));
        screen.button("Save").click();
        screen.tellsAtField("This day is over.");
        mo.types("First day", "tomorrow");
        screen.button("Save").click();
        screen.tellsAtField("Give a day");
        mo.types("First day", MonthScreen.TYPED.format(calendars.nextMonth(10)));
        mo.types("Last day", MonthScreen.TYPED.format(calendars.nextMonth(12)));

        mo.chooses("Special hours");
        mo.writes("From", "25:00");
        screen.button("Save").click();
        screen.tellsAtField("This is no time of the day.");
        mo.writes("From", "09:00");
        mo.writes("To", "09:00");
        screen.button("Save").click();
        screen.tellsAtField("The end is the same as the start.");
        mo.writes("To", "08:00");
        screen.button("Save").click();
        screen.tellsAtField("The end comes before the start.");
        screen.button("Remove these hours").click();
        screen.button("Save").click();
        assertThat(screen.page().getByText("Add hours, or choose that it is closed."))
                .isVisible();
        screen.button("Add more hours").click();
        mo.writes("From", "09:00");
        screen.button("Save").click();
        screen.tellsAtField("Please fill this in.");
        mo.writes("To", "16:30");
        screen.textbox("Reason").fill("x".repeat(121));
        screen.button("Save").click();
        screen.tellsAtField("121");
        assertThat(calendars.overrides()).hasSize(1);

        screen.textbox("Reason").fill("Exam week");
        screen.button("Save").click();
        mo.shows(calendars.nextMonth(11), "09:00 to 16:30, Exam week");
    }

    @Test
    void conflictKeepsWhatWasTypedAndSaysWho(People people) {
        var day = calendars.nextMonth(10);
        calendars.add(new HoursOverride(day, day, List.of(), "Retreat"));
        var mo = MonthScreen.at(people.managing("Kim", "Example"));
        mo.day(day).click();
        mo.screen().textbox("Reason").fill("Typed by Kim");
        calendars.change(calendars.overrides().getFirst(), new HoursOverride(day, day, List.of(), "Changed by Mo"));
        mo.shows(day, "closed, Changed by Mo");
        mo.screen().button("Save").click();
        assertThat(mo.screen().page().getByText("Mo Example has changed this override meanwhile"))
                .isVisible();
        assertThat(mo.screen().textbox("Reason")).hasValue("Typed by Kim");
        assertThat(calendars.overrides().getFirst().days().reason()).isEqualTo("Changed by Mo");
        mo.screen().button("Save").click();
        mo.shows(day, "closed, Typed by Kim");
    }

    @Test
    void closuresOfACalendarFileAreImportedAsChosen(People people) {
        var mo = MonthScreen.at(people.managing("Mo", "Example"));
        mo.screen().button("Import closures").click();
        mo.uploads("<html>");
        assertThat(mo.screen().page().getByText("This is no calendar file.")).isVisible();
        assertThat(mo.screen().button("Import overrides")).isDisabled();
        mo.uploads(calendarFile(calendars.nextMonth(1)));
        assertThat(mo.screen().page().getByText("Lecture: it has a time of day"))
                .isVisible();
        assertThat(mo.screen().named(AriaRole.CHECKBOX, "Winter recess")).not().isChecked();
        assertThat(mo.screen().button("Import 2 overrides")).isEnabled();
        mo.screen().named(AriaRole.CHECKBOX, "Winter recess").check();
        mo.screen().button("Import 3 overrides").click();
        assertThat(mo.screen().page().getByText("Another override is on these days: Retreat"))
                .isVisible();
        assertThat(calendars.overrides()).isEmpty();
        mo.screen().named(AriaRole.CHECKBOX, "Retreat").uncheck();
        mo.screen().button("Import 2 overrides").click();
        mo.shows(calendars.nextMonth(6), "closed, Winter recess");
        assertThat(calendars.overrides()).hasSize(2);
    }

    @Test
    void holidayIsClosedByOneClickAndPastDaysStay(People people) {
        var screen = people.managing("Mo", "Example").screen();
        var mo = MonthScreen.opened(screen);
        for (var month = calendars.today().getMonthValue(); month <= 12; month++) {
            screen.button("Next month").click();
        }
        var king = LocalDate.of(calendars.today().getYear() + 1, 1, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.MONDAY));
        screen.button("Add Martin Luther King Jr. Day, January " + king.getDayOfMonth())
                .click();
        mo.shows(king, "closed, Martin Luther King Jr. Day");
        assertThat(screen.page().getByText("Add Martin Luther King Jr. Day")).hasCount(0);

        screen.button("Today").click();
        screen.button("Previous month").click();
        mo.day(calendars.today().minusMonths(1).withDayOfMonth(10)).click();
        assertThat(screen.page().getByText("This day is over and stays as it was."))
                .isVisible();
        assertThat(screen.button("Save")).hasCount(0);
    }
}
