package org.supportchat.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.schedule.SomeHours.hours;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportchat.common.Invalid;

/** Hours begin on their day, take some time, and no more than a day of it. */
class HoursTests {

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 1440", "540, 1020", "1439, 1440", "1439, 2879", "720, 2160"})
    void mayTakeUpToADay(int from, int to) {
        assertThatCode(() -> new Hours(from, to)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"-1, 60", "1440, 1500", "540, 540", "540, 539", "1320, 120", "0, 1441", "720, 2161", "0, 2147483647"})
    void othersAreRefused(int from, int to) {
        assertThatThrownBy(() -> new Hours(from, to)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 16:30, false, 540, 990",
        "09:00, 00:00, false, 540, 1440",
        "00:00, 00:00, false, 0, 1440",
        "22:00, 02:00, true, 1320, 1560",
        "22:00, 00:00, true, 1320, 1440",
        "09:00, 09:00, true, 540, 1980"
    })
    void areBetweenTwoTimesOfTheDay(LocalTime from, LocalTime to, boolean isNextDay, int first, int last) {
        assertThat(Hours.between(from, to, isNextDay)).isEqualTo(new Hours(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 09:00, false, hours.of-no-length",
        "09:00, 08:59, false, hours.end-before-start",
        "09:00, 09:01, true, hours.over-a-day"
    })
    void endThatCannotBeIsToldAtTheEnd(LocalTime from, LocalTime to, boolean isNextDay, String why) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> Hours.between(from, to, isNextDay))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.field()).isEqualTo("to");
                            assertThat(problem.key()).isEqualTo(why);
                        }));
    }

    @Test
    void thoseThatOverlapOrTouchAreOneInOrder() {
        assertThat(Hours.merged(List.of(
                        hours("14:00", "15:00"),
                        hours("09:00", "12:00"),
                        hours("12:00", "13:00"),
                        hours("10:00", "11:00"))))
                .containsExactly(hours("09:00", "13:00"), hours("14:00", "15:00"));
        assertThat(Hours.merged(List.of(hours("09:00", "10:00"), hours("09:00", "10:00"))))
                .containsExactly(hours("09:00", "10:00"));
        assertThat(Hours.merged(List.of())).isEmpty();
    }

    @Test
    void thoseThatWouldBeLongerThanADayTogetherStayApart() {
        assertThat(Hours.merged(List.of(hours("00:00", "20:00"), hours("19:00", "28:00"))))
                .containsExactly(hours("00:00", "20:00"), hours("19:00", "28:00"));
    }

    @Test
    void areWrittenAsOnADoor() {
        assertThat(hours("09:00", "16:30")).hasToString("09:00–16:30");
        assertThat(hours("09:00", "24:00")).hasToString("09:00–24:00");
        assertThat(hours("22:00", "26:00")).hasToString("22:00–02:00");
    }

    @Test
    void dayWithoutHoursHasNone() {
        var week = SomeHours.only(DayOfWeek.MONDAY, new Hours(540, 1020));
        assertThat(week.on(DayOfWeek.MONDAY)).containsExactly(new Hours(540, 1020));
        assertThat(week.on(DayOfWeek.TUESDAY)).isEmpty();
    }
}
