package org.supportchat.schedule;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.supportchat.schedule.SomeHours.NEVER;
import static org.supportchat.schedule.SomeHours.at;
import static org.supportchat.schedule.SomeHours.hours;
import static org.supportchat.schedule.SomeHours.inNewYork;
import static org.supportchat.schedule.SomeHours.only;
import static org.supportchat.schedule.SomeHours.override;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The regular week; 1 June 2026 is a Monday. */
class OpeningHoursTests {

    private static final Week MONDAYS = only(MONDAY, hours("09:00", "17:00"));

    private static Week everyDay(Hours... hours) {
        return new Week(
                Stream.of(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), _ -> List.of(hours))));
    }

    @Test
    void isOpenFromTheFirstInstantUntilTheLast() {
        var opening = inNewYork(MONDAYS);
        assertThat(opening.isOpen(at("2026-06-01T08:59:59.999999999-04:00"))).isFalse();
        assertThat(opening.isOpen(at("2026-06-01T09:00-04:00"))).isTrue();
        assertThat(opening.isOpen(at("2026-06-01T16:59:59.999999999-04:00"))).isTrue();
        assertThat(opening.isOpen(at("2026-06-01T17:00-04:00"))).isFalse();
    }

    @Test
    void tellsItsEndWhileOpen() {
        var opening = inNewYork(MONDAYS);
        for (var open : List.of("2026-06-01T09:00-04:00", "2026-06-01T16:59:59.999999999-04:00")) {
            assertThat(opening.closesAt(at(open))).contains(at("2026-06-01T17:00-04:00"));
            assertThat(opening.nextOpening(at(open))).isEmpty();
        }
    }

    @Test
    void tellsTheNextOpeningWhileClosed() {
        var opening = inNewYork(MONDAYS);
        assertThat(opening.nextOpening(at("2026-06-01T08:59:59.999999999-04:00")))
                .contains(at("2026-06-01T09:00-04:00"));
        assertThat(opening.nextOpening(at("2026-06-01T17:00-04:00"))).contains(at("2026-06-08T09:00-04:00"));
        assertThat(opening.closesAt(at("2026-06-01T17:00-04:00"))).isEmpty();
    }

    @Test
    void sundayNightRunsIntoMonday() {
        var opening = inNewYork(only(SUNDAY, hours("22:00", "26:00")));
        assertThat(opening.isOpen(at("2026-06-07T00:30-04:00"))).isFalse();
        assertThat(opening.isOpen(at("2026-06-08T01:59-04:00"))).isTrue();
        assertThat(opening.isOpen(at("2026-06-08T02:00-04:00"))).isFalse();
        assertThat(opening.closesAt(at("2026-06-07T22:00-04:00"))).contains(at("2026-06-08T02:00-04:00"));
    }

    @Test
    void hoursThatTouchAreOneOpening() {
        var opening = inNewYork(only(MONDAY, hours("12:00", "15:00"), hours("09:00", "12:00")));
        assertThat(opening.closesAt(at("2026-06-01T10:00-04:00"))).contains(at("2026-06-01T15:00-04:00"));
    }

    @Test
    void hoursThatOverlapAreOneOpening() {
        var opening =
                inNewYork(only(MONDAY, hours("14:00", "17:00"), hours("10:00", "11:00"), hours("09:00", "14:30")));
        assertThat(opening.closesAt(at("2026-06-01T10:30-04:00"))).contains(at("2026-06-01T17:00-04:00"));
        assertThat(opening.nextOpening(at("2026-06-01T08:00-04:00"))).contains(at("2026-06-01T09:00-04:00"));
    }

    @Test
    void hoursThatTouchAtMidnightAreOneOpening() {
        var opening = inNewYork(
                new Week(Map.of(SUNDAY, List.of(hours("20:00", "24:00")), MONDAY, List.of(hours("00:00", "02:00")))));
        assertThat(opening.closesAt(at("2026-06-07T21:00-04:00"))).contains(at("2026-06-08T02:00-04:00"));
    }

    @Test
    void openAllTheTimeHasNoEnd() {
        for (var week : List.of(everyDay(hours("00:00", "24:00")), everyDay(hours("13:30", "37:30")))) {
            var opening = inNewYork(week);
            assertThat(opening.isOpen(at("2026-06-01T00:00-04:00"))).isTrue();
            assertThat(opening.closesAt(at("2026-06-01T00:00-04:00"))).isEmpty();
            assertThat(opening.nextOpening(at("2026-06-01T00:00-04:00"))).isEmpty();
        }
    }

    @Test
    void weekWithoutHoursNeverOpens() {
        for (var week : List.of(NEVER, everyDay())) {
            var opening = inNewYork(week);
            assertThat(opening.isOpen(at("2026-06-01T10:00-04:00"))).isFalse();
            assertThat(opening.nextOpening(at("2026-06-01T10:00-04:00"))).isEmpty();
            assertThat(opening.closesAt(at("2026-06-01T10:00-04:00"))).isEmpty();
        }
    }

    @Test
    void changesWithinFourHundredDaysAreTold() {
        // 14 June 2027 is 378 days after 1 June 2026.
        var closing = inNewYork(everyDay(hours("00:00", "24:00")), override("2027-06-14", "2027-06-14"));
        assertThat(closing.closesAt(at("2026-06-01T00:00-04:00"))).contains(at("2027-06-14T00:00-04:00"));
        var opening = inNewYork(NEVER, override("2027-06-14", "2027-06-14", hours("09:00", "17:00")));
        assertThat(opening.nextOpening(at("2026-06-01T00:00-04:00"))).contains(at("2027-06-14T09:00-04:00"));
    }

    @Test
    void changesLaterThanFourHundredDaysAreNot() {
        // 14 July 2027 is 408 days after 1 June 2026.
        var closing = inNewYork(everyDay(hours("00:00", "24:00")), override("2027-07-14", "2027-07-14"));
        assertThat(closing.closesAt(at("2026-06-01T00:00-04:00"))).isEmpty();
        var opening = inNewYork(NEVER, override("2027-07-14", "2027-07-14", hours("09:00", "17:00")));
        assertThat(opening.nextOpening(at("2026-06-01T00:00-04:00"))).isEmpty();
    }
}
