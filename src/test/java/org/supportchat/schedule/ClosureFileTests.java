package org.supportchat.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The closures of a university's calendar are found in its file. */
class ClosureFileTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    static byte[] file(String... events) {
        return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static ClosurePlan read(String... events) {
        return ClosureFile.read(file(events), TODAY, List.of());
    }

    private static List<String> days(ClosurePlan plan) {
        return plan.closures().stream()
                .map(ClosurePlan.Closure::days)
                .map(days -> days.first() + " " + days.last() + " " + days.reason())
                .toList();
    }

    @Test
    void wholeDaysAreClosuresAndTheEndIsNotAmongThem() {
        var plan = read(
                event("DTSTART;VALUE=DATE:20261221", "DTEND;VALUE=DATE:20270102", "SUMMARY:Winter\\, break"),
                event("DTSTART;VALUE=DATE:20261211", "SUMMARY:Reading day – día"),
                event("DTSTART;VALUE=DATE:20261216", "DURATION:P2D", "SUMMARY:Retreat"));
        assertThat(days(plan))
                .containsExactly(
                        "2026-12-11 2026-12-11 Reading day – día",
                        "2026-12-16 2026-12-17 Retreat",
                        "2026-12-21 2027-01-01 Winter, break");
        assertThat(plan.closures()).allMatch(one -> one.days().hours().isEmpty());
    }

    @Test
    void whatIsTimedOrCancelledOrOverIsLeftOut() {
        var plan = read(
                event("DTSTART:20261211T090000Z", "SUMMARY:Lecture"),
                event("DTSTART;VALUE=DATE:20261211", "SUMMARY:Off", "STATUS:CANCELLED"),
                event("DTSTART;VALUE=DATE:20260703", "SUMMARY:Independence Day"),
                event("SUMMARY:Some day"),
                event("DTSTART;VALUE=DATE:20261211", "DTEND;VALUE=DATE:20290101", "SUMMARY:Long"));
        assertThat(plan.closures()).isEmpty();
        assertThat(plan.past()).isEqualTo(1);
        assertThat(plan.skipped().stream()
                        .map(one -> one.title() + " " + one.reason().key()))
                .containsExactly(
                        "Lecture closures.timed",
                        "Off closures.cancelled",
                        "Some day closures.no-day",
                        "Long closures.too-long");
    }

    @Test
    void whatHasBegunIsClosedFromToday() {
        var plan = read(event("DTSTART;VALUE=DATE:20261126", "DTEND;VALUE=DATE:20261130", "SUMMARY:Thanksgiving"));
        assertThat(days(plan)).containsExactly("2026-11-28 2026-11-29 Thanksgiving");
    }

    @Test
    void repetitionsAreFoundForAYear() {
        var plan = read(event(
                "UID:a",
                "DTSTART;VALUE=DATE:19990704",
                "RRULE:FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4",
                "SUMMARY:Independence Day"));
        assertThat(days(plan)).containsExactly("2027-07-04 2027-07-04 Independence Day");
        var fridays = read(
                event(
                        "UID:b",
                        "DTSTART;VALUE=DATE:20261204",
                        "RRULE:FREQ=WEEKLY;COUNT=4",
                        "EXDATE;VALUE=DATE:20261211",
                        "SUMMARY:Free Friday"),
                event(
                        "UID:b",
                        "RECURRENCE-ID;VALUE=DATE:20261218",
                        "DTSTART;VALUE=DATE:20261217",
                        "SUMMARY:Free Thursday"));
        assertThat(days(fridays))
                .containsExactly(
                        "2026-12-04 2026-12-04 Free Friday",
                        "2026-12-17 2026-12-17 Free Thursday",
                        "2026-12-25 2026-12-25 Free Friday");
    }

    @Test
    void overlapsWithOverridesAndWithinTheFileAreFound() {
        var present = new HoursOverride(TODAY.plusDays(2), TODAY.plusDays(3), List.of(), "Retreat");
        var plan = ClosureFile.read(
                file(
                        event("DTSTART;VALUE=DATE:20261201", "SUMMARY:A"),
                        event("DTSTART;VALUE=DATE:20261205", "DTEND;VALUE=DATE:20261207", "SUMMARY:B"),
                        event("DTSTART;VALUE=DATE:20261206", "SUMMARY:C"),
                        event("DTSTART;VALUE=DATE:20261206", "SUMMARY:C")),
                TODAY,
                List.of(present));
        assertThat(plan.closures().stream()
                        .map(one -> one.days().reason() + "<"
                                + one.inTheWay().map(HoursOverride::reason).orElse("")))
                .containsExactly("A<Retreat", "B<", "C<B");
    }
}
