package org.supportchat.schedule;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.supportchat.schedule.SomeHours.hours;
import static org.supportchat.schedule.SomeHours.only;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hours of several days put together, and the weeks that courses often have. */
class WeekTests {

    @Test
    void dayWithoutHoursIsClosed() {
        assertThat(new Week(Map.of(MONDAY, List.of()))).isEqualTo(new Week(Map.of()));
        assertThat(only(MONDAY, hours("09:00", "10:00")).on(TUESDAY)).isEmpty();
    }

    @Test
    void hoursThatReachIntoThoseOfTheNextDayAreOne() {
        var week = only(SUNDAY, hours("22:00", "26:00")).with(MONDAY, List.of(hours("01:00", "04:00")));
        assertThat(week.merged()).isEqualTo(only(SUNDAY, hours("22:00", "28:00")));
    }

    @Test
    void hoursThatWouldBeLongerThanADayStayApart() {
        var week = only(SATURDAY, hours("10:00", "26:00")).with(SUNDAY, List.of(hours("01:00", "23:00")));
        assertThat(week.merged()).isEqualTo(week);
    }

    @Test
    void hoursThatEndAtMidnightAndBeginThereStayOnTheirDays() {
        var week = only(SATURDAY, hours("20:00", "24:00")).with(SUNDAY, List.of(hours("00:00", "02:00")));
        assertThat(week.merged()).isEqualTo(week);
    }

    @Test
    void mergedTwiceIsMergedOnce() {
        var week = only(MONDAY, hours("09:00", "11:00"), hours("10:00", "26:00"))
                .with(TUESDAY, List.of(hours("01:00", "03:00"), hours("05:00", "06:00")));
        assertThat(week.merged().merged()).isEqualTo(week.merged());
    }

    @ParameterizedTest
    @EnumSource
    void presetIsAWeekByItself(Preset preset) {
        assertThat(preset.week().merged()).isEqualTo(preset.week());
        assertThat(preset.appliedTo(TestSchedule.ALWAYS, EnumSet.allOf(DayOfWeek.class)))
                .isEqualTo(preset.appliedTo(new Week(Map.of()), EnumSet.allOf(DayOfWeek.class)));
    }

    @Test
    void presetTakesThePlaceOfHoursOnTheChosenDaysAlone() {
        var week = Preset.FINALS_WEEK.appliedTo(TestSchedule.ALWAYS, EnumSet.of(MONDAY));
        assertThat(week).isEqualTo(TestSchedule.ALWAYS.with(MONDAY, List.of(hours("09:00", "19:00"))));
        assertThat(Preset.ALL_CLOSED.week()).isEqualTo(new Week(Map.of()));
        assertThat(Preset.WEEKEND.week().on(SUNDAY)).containsExactly(hours("10:00", "15:00"));
    }
}
