package org.supportchat.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The federal holidays are on the days that the Office of Personnel Management publishes. */
class FederalHolidayTests {

    @ParameterizedTest
    @CsvSource({
        "2026, 01-01 01-19 02-16 05-25 06-19 07-03* 09-07 10-12 11-11 11-26 12-25",
        "2027, 01-01 01-18 02-15 05-31 06-18* 07-05* 09-06 10-11 11-11 11-25 12-24* 12-31*",
        "2028, 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10* 11-23 12-25",
        "2029, 01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-12* 11-22 12-25"
    })
    void areKeptOnThePublishedDays(int year, String published) {
        var kept = FederalHoliday.keptIn(Year.of(year)).stream()
                .map(one -> one.day() + (one.isMoved() ? "*" : ""))
                .toList();
        assertThat(kept).allMatch(day -> day.startsWith(year + "-"));
        assertThat(kept.stream().map(day -> day.substring(5))).containsExactly(published.split(" "));
    }

    @Test
    void lastDayOf2027IsTheNewYearsDayOf2028() {
        assertThat(FederalHoliday.keptIn(Year.of(2027)).getLast().holiday()).isEqualTo(FederalHoliday.NEW_YEARS_DAY);
        assertThat(FederalHoliday.keptIn(Year.of(2026)).stream().map(FederalHoliday.Kept::holiday))
                .containsExactly(FederalHoliday.values());
    }
}
