package org.supportchat.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.supportchat.schedule.ClosureFileTests.event;
import static org.supportchat.schedule.ClosureFileTests.file;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportchat.common.Invalid;

/** A calendar file that is broken, or made to cost much, gets one sentence, and costs little. */
@Timeout(20)
class HostileCalendarTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final String ONE = event("DTSTART;VALUE=DATE:20261211", "SUMMARY:Reading day");

    private static ClosurePlan read(byte[] file) {
        return ClosureFile.read(file, TODAY, List.of());
    }

    private static void refuses(String key, byte[] file) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        Invalid.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void whatIsNoCalendarIsRefused() {
        refuses("closures.file-empty", new byte[0]);
        refuses("closures.file-empty", "\uFEFF \r\n".getBytes(StandardCharsets.UTF_8));
        refuses("closures.no-calendar", "<html>not found</html>".getBytes(StandardCharsets.UTF_8));
        refuses("closures.no-calendar", ONE.getBytes(StandardCharsets.UTF_8));
        refuses("closures.no-events", file());
        refuses("closures.broken", file("BEGIN:VEVENT\r\n"));
        refuses("closures.broken", file("END:VCALENDAR\r\n", ONE));
        var accented = new String(file(event("SUMMARY:Día")), StandardCharsets.UTF_8);
        refuses("closures.file-not-utf-8", accented.getBytes(StandardCharsets.ISO_8859_1));
        refuses("closures.file-not-utf-8", accented.getBytes(StandardCharsets.UTF_16));
    }

    @Test
    void tooMuchIsRefusedBeforeItIsRead() {
        refuses("closures.file-too-large", new byte[ClosureFile.LARGEST + 1]);
        refuses("closures.too-many-events", file("BEGIN:VEVENT\nEND:VEVENT\n".repeat(40_000)));
        refuses("closures.broken", file("BEGIN:VEVENT\n".repeat(30_000) + "END:VEVENT\n".repeat(30_000)));
        refuses("closures.broken", file("BEGIN:VE\r\n VENT\r\n".repeat(20_000)));
        refuses("closures.too-many-events", file("begin;x=y:vevent\nend:vevent\n".repeat(30_000)));
    }

    @Test
    void hugeSummaryBecomesAReasonThatFits() {
        var plan = read(file(event("DTSTART;VALUE=DATE:20261211", "SUMMARY:" + "x😀\\n".repeat(100_000))));
        assertThat(plan.closures().getFirst().days().reason())
                .startsWith("x😀 x")
                .endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=HOURLY;INTERVAL=1",
                "FREQ=DAILY;BYSECOND=1,2",
                "FREQ=DAILY;COUNT=2000000000",
                "NONSENSE"
            })
    void ruleWithoutAnEndIsLeftOut(String rule) {
        var plan = read(file(event("DTSTART;VALUE=DATE:19000101", "RRULE:" + rule, "SUMMARY:On and on")));
        assertThat(plan.closures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2",
                "FREQ=WEEKLY;BYMONTH=2;BYDAY=MO;BYSETPOS=366",
                "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1",
                "FREQ=DAILY;INTERVAL=2000000000",
                "FREQ=DAILY;INTERVAL=400",
                "FREQ=DAILY;COUNT=4000000",
                "FREQ=DAILY"
            })
    void thousandsOfRulesCostBoundedTime(String rule) {
        var one = event("DTSTART;VALUE=DATE:00010101", "RRULE:" + rule, "SUMMARY:x");
        var count = Math.min(ClosureFile.MOST_EVENTS, (ClosureFile.LARGEST - 100) / one.length());
        var begin = System.nanoTime();
        try {
            assertThat(read(file(one.repeat(count))).closures()).hasSizeLessThan(2);
        } catch (Invalid refusal) {
            assertThat(refusal.key()).isEqualTo("closures.too-many");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void exceptionsThatTakeOutEverythingAreLeftOut() {
        var plan =
                read(file(event("DTSTART;VALUE=DATE:20261211", "RRULE:FREQ=DAILY", "EXRULE:FREQ=DAILY", "SUMMARY:x")));
        assertThat(plan.closures()).isEmpty();
        var dates = "EXDATE;VALUE=DATE:" + "20261212,".repeat(90_000) + "20261213";
        assertThat(read(file(event("DTSTART;VALUE=DATE:20261211", dates, "SUMMARY:x")))
                        .closures())
                .hasSize(1);
    }

    @Test
    void markupAndControlCharactersAreText() {
        var plan = read(file(event("DTSTART;VALUE=DATE:20261211", "SUMMARY:<img src=x>\u0001\u0000\\nA\u202eB")));
        assertThat(plan.closures().getFirst().days().reason()).isEqualTo("<img src=x> A\u202eB");
    }

    /** The library would work out every second since the year 1, before any event is looked at. */
    @ParameterizedTest
    @ValueSource(strings = {"FREQ=SECONDLY", "FREQ=DAILY"})
    void zonesAreNotFollowed(String rule) {
        var zone = "BEGIN:VTIMEZONE\r\nTZID:Example\r\nBEGIN:STANDARD\r\nDTSTART:00010101T000000\r\nRRULE:" + rule
                + "\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
        var day = event("DTSTART;VALUE=DATE:20261211", "SUMMARY:Reading\u0092s day");
        var plan = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(file(zone.repeat(1_000) + day)));
        assertThat(plan.closures().getFirst().days().reason()).isEqualTo("Reading s day");
        assertThatThrownBy(() -> read(file("X.BEGIN :VTIMEZONE\r\n" + day))).isInstanceOf(Invalid.class);
    }
}
