package org.supportchat.schedule;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.supportchat.schedule.SomeHours.NEVER;
import static org.supportchat.schedule.SomeHours.at;
import static org.supportchat.schedule.SomeHours.hours;
import static org.supportchat.schedule.SomeHours.inNewYork;
import static org.supportchat.schedule.SomeHours.override;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Overrides replace whole days; 8 June 2026 is a Monday. */
class OpeningHoursUnderOverridesTests {

    private static final Week WEEK = new Week(Map.of(
            SUNDAY, List.of(hours("22:00", "26:00")),
            MONDAY, List.of(hours("09:00", "17:00")),
            TUESDAY, List.of(hours("01:00", "10:00"))));
    private static final Hours NIGHT = hours("20:00", "26:00");

    @Test
    void closedDayCutsTheNightBefore() {
        var opening = inNewYork(WEEK, override("2026-06-08", "2026-06-08"));
        assertThat(opening.closesAt(at("2026-06-07T23:00-04:00"))).contains(at("2026-06-08T00:00-04:00"));
        assertThat(opening.nextOpening(at("2026-06-08T00:00-04:00"))).contains(at("2026-06-09T01:00-04:00"));
    }

    @Test
    void specialHoursReplaceTheRegularOnes() {
        var opening = inNewYork(WEEK, override("2026-06-08", "2026-06-08", hours("12:00", "13:00")));
        assertThat(opening.isOpen(at("2026-06-08T01:00-04:00"))).isFalse();
        assertThat(opening.nextOpening(at("2026-06-08T00:00-04:00"))).contains(at("2026-06-08T12:00-04:00"));
        assertThat(opening.closesAt(at("2026-06-08T12:00-04:00"))).contains(at("2026-06-08T13:00-04:00"));
    }

    @Test
    void nightBeforeJoinsSpecialHoursThatBeginAtMidnight() {
        var opening = inNewYork(WEEK, override("2026-06-08", "2026-06-08", hours("00:00", "01:00")));
        assertThat(opening.closesAt(at("2026-06-07T22:00-04:00"))).contains(at("2026-06-08T01:00-04:00"));
    }

    @Test
    void specialHoursRunIntoTheRegularNextDay() {
        var alone = inNewYork(NEVER, override("2026-06-08", "2026-06-08", NIGHT));
        assertThat(alone.closesAt(at("2026-06-08T20:00-04:00"))).contains(at("2026-06-09T02:00-04:00"));
        var joined = inNewYork(WEEK, override("2026-06-08", "2026-06-08", NIGHT));
        assertThat(joined.closesAt(at("2026-06-08T20:00-04:00"))).contains(at("2026-06-09T10:00-04:00"));
    }

    @Test
    void otherHoursOverrideCutTheNight() {
        var opening = inNewYork(
                WEEK,
                override("2026-06-08", "2026-06-08", NIGHT),
                override("2026-06-09", "2026-06-09", hours("12:00", "14:00")));
        assertThat(opening.closesAt(at("2026-06-08T20:00-04:00"))).contains(at("2026-06-09T00:00-04:00"));
        assertThat(opening.nextOpening(at("2026-06-09T00:00-04:00"))).contains(at("2026-06-09T12:00-04:00"));
    }

    @Test
    void otherHoursOverrideWithTheSameHoursCutAsWell() {
        var opening = inNewYork(
                NEVER, override("2026-06-08", "2026-06-08", NIGHT), override("2026-06-09", "2026-06-09", NIGHT));
        assertThat(opening.closesAt(at("2026-06-08T20:00-04:00"))).contains(at("2026-06-09T00:00-04:00"));
        assertThat(opening.closesAt(at("2026-06-09T20:00-04:00"))).contains(at("2026-06-10T02:00-04:00"));
    }

    @Test
    void nightsRunOnWithinTheirHoursOverride() {
        var opening = inNewYork(WEEK, override("2026-06-07", "2026-06-09", NIGHT));
        assertThat(opening.closesAt(at("2026-06-07T20:00-04:00"))).contains(at("2026-06-08T02:00-04:00"));
        assertThat(opening.nextOpening(at("2026-06-08T02:00-04:00"))).contains(at("2026-06-08T20:00-04:00"));
        assertThat(opening.closesAt(at("2026-06-08T20:00-04:00"))).contains(at("2026-06-09T02:00-04:00"));
        assertThat(opening.closesAt(at("2026-06-09T20:00-04:00"))).contains(at("2026-06-10T02:00-04:00"));
    }

    @Test
    void lastDayIsIncluded() {
        var opening = inNewYork(WEEK, override("2026-06-05", "2026-06-09"));
        assertThat(opening.nextOpening(at("2026-06-05T00:00-04:00"))).contains(at("2026-06-14T22:00-04:00"));
    }
}
