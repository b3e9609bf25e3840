package org.supportchat.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.supportchat.common.Site;

/** A calendar that others subscribe to has the hours as they are in effect. */
class HoursCalendarTests {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 10, 30);
    private static final Hours MORNING = new Hours(9 * 60, 12 * 60);
    private static final Hours NIGHT = new Hours(22 * 60, 27 * 60);

    private final HoursCalendar calendar = new HoursCalendar(
            mock(SupportHours.class), new Site("Help; Desk, 101", Optional.of("https://help.example.edu")));

    private String write(LocalDate today, Map<DayOfWeek, List<Hours>> week, HoursOverride... overrides) {
        var rule = new OpeningHours(NEW_YORK, new Week(week), List.of(overrides), Optional.empty());
        return calendar.write(rule, NEW_YORK, today, English.language());
    }

    private static List<VEvent> events(String text) {
        return Biweekly.parse(text).first().getEvents();
    }

    private static String bounds(VEvent event) {
        return event.getDateStart().getValue().toInstant() + "/"
                + event.getDateEnd().getValue().toInstant();
    }

    @Test
    void eachOpeningIsAnEventBetweenTwoInstants() {
        var text = write(FRIDAY, Map.of(DayOfWeek.FRIDAY, List.of(MORNING)));
        var events = events(text);
        assertThat(events).hasSize(28);
        assertThat(bounds(events.get(1))).isEqualTo("2026-10-30T13:00:00Z/2026-10-30T16:00:00Z");
        assertThat(bounds(events.get(2))).isEqualTo("2026-11-06T14:00:00Z/2026-11-06T17:00:00Z");
        assertThat(events.get(1).getUid().getValue()).isEqualTo("20261030T0900@help.example.edu");
        assertThat(text)
                .contains("SUMMARY:Help\\; Desk\\, 101: open\r\n")
                .contains("X-WR-CALNAME:Help\\; Desk\\, 101: support hours\r\n")
                .contains("X-WR-TIMEZONE:America/New_York\r\n")
                .contains("DTSTART:20261030T130000Z\r\n");
    }

    @Test
    void hoursThroughAChangeOfClocksEndAsTheClockOnTheWallShows() {
        var events = events(write(FRIDAY, Map.of(DayOfWeek.SATURDAY, List.of(NIGHT))));
        assertThat(bounds(events.get(1))).isEqualTo("2026-11-01T02:00:00Z/2026-11-01T08:00:00Z");
        assertThat(bounds(events.get(2))).isEqualTo("2026-11-08T03:00:00Z/2026-11-08T08:00:00Z");
        var spring = events(write(LocalDate.of(2027, 3, 12), Map.of(DayOfWeek.SATURDAY, List.of(NIGHT))));
        assertThat(bounds(spring.get(1))).isEqualTo("2027-03-14T03:00:00Z/2027-03-14T07:00:00Z");
    }

    @Test
    void closureIsOneEventOfWholeDays() {
        var closed = new HoursOverride(FRIDAY, FRIDAY.plusDays(1), List.of(), "Fall, break");
        var text = write(FRIDAY, Map.of(DayOfWeek.FRIDAY, List.of(MORNING)), closed);
        assertThat(events(text)).hasSize(28);
        assertThat(text)
                .contains("SUMMARY:Closed: Fall\\, break\r\n")
                .contains("DTSTART;VALUE=DATE:20261030\r\n")
                .contains("DTEND;VALUE=DATE:20261101\r\n")
                .doesNotContain("DTSTART:20261030");
    }

    @Test
    void specialHoursTellTheirReason() {
        var exams = new HoursOverride(FRIDAY, FRIDAY, List.of(NIGHT), "Exam week");
        var event = events(write(FRIDAY, Map.of(), exams)).getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo("Help; Desk, 101: open (Exam week)");
        assertThat(bounds(event)).isEqualTo("2026-10-31T02:00:00Z/2026-10-31T07:00:00Z");
    }

    @Test
    void staysTheSameThroughTheDay() {
        var week = Map.of(DayOfWeek.FRIDAY, List.of(MORNING));
        assertThat(write(FRIDAY, week)).isEqualTo(write(FRIDAY, week));
        assertThat(events(write(FRIDAY, week)).get(1).getUid())
                .isEqualTo(events(write(FRIDAY.plusDays(1), week)).getFirst().getUid());
    }
}
