package org.supportchat.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void dayWithoutHoursHasNone() {
        var week = SomeHours.only(DayOfWeek.MONDAY, new Hours(540, 1020));
        assertThat(week.on(DayOfWeek.MONDAY)).containsExactly(new Hours(540, 1020));
        assertThat(week.on(DayOfWeek.TUESDAY)).isEmpty();
    }
}
