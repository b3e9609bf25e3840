package org.supportchat.schedule;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.supportchat.schedule.SomeHours.at;
import static org.supportchat.schedule.SomeHours.hours;
import static org.supportchat.schedule.SomeHours.inNewYork;
import static org.supportchat.schedule.SomeHours.only;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Hours open once and close once, whatever the clocks do. In New York they go from 02:00 to 03:00 on 8 March 2026 and
 * from 02:00 to 01:00 on 1 November 2026; on Lord Howe from 02:00 to 01:30 on 5 April 2026 and from 02:00 to 02:30 on
 * 4 October 2026.
 */
class OpeningHoursOnClockChangesTests {

    private static OpeningHours onLordHowe(Week week) {
        return new OpeningHours(ZoneId.of("Australia/Lord_Howe"), week, List.of(), Optional.empty());
    }

    @Test
    void hoursThatEndInTheGapCloseAtTheChange() {
        var opening = inNewYork(only(SUNDAY, hours("01:30", "02:30")));
        assertThat(opening.closesAt(at("2026-03-08T01:30-05:00"))).contains(at("2026-03-08T03:00-04:00"));
        assertThat(opening.isOpen(at("2026-03-08T01:59:59.999999999-05:00"))).isTrue();
        assertThat(opening.isOpen(at("2026-03-08T03:00-04:00"))).isFalse();
    }

    @Test
    void hoursInTheGapAreNeverOpen() {
        var opening = inNewYork(only(SUNDAY, hours("02:10", "02:50")));
        assertThat(opening.isOpen(at("2026-03-08T01:59:59.999999999-05:00"))).isFalse();
        assertThat(opening.isOpen(at("2026-03-08T03:00-04:00"))).isFalse();
        assertThat(opening.isOpen(at("2026-03-08T03:10-04:00"))).isFalse();
        assertThat(opening.nextOpening(at("2026-03-08T00:00-05:00"))).contains(at("2026-03-15T02:10-04:00"));
    }

    @Test
    void hoursThatBeginInTheGapOpenAtTheChange() {
        var opening = inNewYork(only(SUNDAY, hours("02:30", "04:00")));
        assertThat(opening.nextOpening(at("2026-03-08T00:00-05:00"))).contains(at("2026-03-08T03:00-04:00"));
        assertThat(opening.closesAt(at("2026-03-08T03:00-04:00"))).contains(at("2026-03-08T04:00-04:00"));
    }

    @Test
    void nightBeforeTheGapClosesByTheClock() {
        var opening = inNewYork(only(SATURDAY, hours("22:00", "27:30")));
        assertThat(opening.closesAt(at("2026-03-07T22:00-05:00"))).contains(at("2026-03-08T03:30-04:00"));
    }

    @Test
    void hoursThatEndInTheRepeatedHourCloseTheFirstTime() {
        var opening = inNewYork(only(SUNDAY, hours("00:00", "01:30")));
        assertThat(opening.closesAt(at("2026-11-01T00:00-04:00"))).contains(at("2026-11-01T01:30-04:00"));
        assertThat(opening.isOpen(at("2026-11-01T01:15-05:00"))).isFalse();
        assertThat(opening.nextOpening(at("2026-11-01T01:30-04:00"))).contains(at("2026-11-08T00:00-05:00"));
    }

    @Test
    void hoursThatBeginInTheRepeatedHourOpenTheFirstTime() {
        var opening = inNewYork(only(SUNDAY, hours("01:15", "03:00")));
        assertThat(opening.nextOpening(at("2026-11-01T01:00-04:00"))).contains(at("2026-11-01T01:15-04:00"));
        assertThat(opening.isOpen(at("2026-11-01T01:05-05:00"))).isTrue();
        assertThat(opening.closesAt(at("2026-11-01T01:15-04:00"))).contains(at("2026-11-01T03:00-05:00"));
    }

    @Test
    void hoursThatEndAfterTheRepeatedHourLastThroughIt() {
        var opening = inNewYork(only(SUNDAY, hours("01:00", "02:00")));
        assertThat(opening.closesAt(at("2026-11-01T01:00-04:00"))).contains(at("2026-11-01T02:00-05:00"));
    }

    @Test
    void halfAnHourMayBeLeftOut() {
        var ending = onLordHowe(only(SUNDAY, hours("01:45", "02:15")));
        assertThat(ending.closesAt(at("2026-10-04T01:45+10:30"))).contains(at("2026-10-04T02:30+11:00"));
        var beginning = onLordHowe(only(SUNDAY, hours("02:15", "02:45")));
        assertThat(beginning.nextOpening(at("2026-10-04T01:45+10:30"))).contains(at("2026-10-04T02:30+11:00"));
        assertThat(beginning.closesAt(at("2026-10-04T02:30+11:00"))).contains(at("2026-10-04T02:45+11:00"));
    }

    @Test
    void halfAnHourMayBeRepeated() {
        var opening = onLordHowe(only(SUNDAY, hours("01:00", "01:45")));
        assertThat(opening.closesAt(at("2026-04-05T01:00+11:00"))).contains(at("2026-04-05T01:45+11:00"));
        assertThat(opening.isOpen(at("2026-04-05T01:40+10:30"))).isFalse();
        assertThat(opening.nextOpening(at("2026-04-05T01:45+11:00"))).contains(at("2026-04-12T01:00+10:30"));
    }
}
