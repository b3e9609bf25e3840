package org.supportchat.schedule.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.supportchat.schedule.English;
import org.supportchat.schedule.Hours;
import org.supportchat.schedule.HoursOverride;

/** A day is called by its date, its hours and its reason. */
class DayWordsTests {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    private final DayWords words = new DayWords(Locale.US, English.language());

    @Test
    void dayIsCalledByItsDateItsHoursAndItsReason() {
        assertThat(words.name(THURSDAY, List.of(), "Thanksgiving"))
                .isEqualTo("Thursday, November 26, 2026: closed, Thanksgiving");
        assertThat(words.name(THURSDAY.plusDays(1), List.of(new Hours(540, 990)), ""))
                .isEqualTo("Friday, November 27, 2026: 09:00 to 16:30");
        assertThat(words.name(THURSDAY, List.of(new Hours(540, 720), new Hours(780, 990)), "Exam {0} week"))
                .isEqualTo("Thursday, November 26, 2026: 09:00 to 12:00, 13:00 to 16:30, Exam {0} week");
        assertThat(words.name(THURSDAY, List.of(new Hours(1320, 1560)), ""))
                .isEqualTo("Thursday, November 26, 2026: 22:00 to 02:00, next day");
        assertThat(words.hours(List.of(new Hours(0, Hours.DAY)))).isEqualTo("00:00 to 24:00");
    }

    @Test
    void overrideIsCalledByItsReasonOrElseByItsDays() {
        assertThat(words.title(new HoursOverride(THURSDAY, THURSDAY, List.of(), "Retreat")))
                .isEqualTo("Retreat");
        assertThat(words.title(new HoursOverride(THURSDAY, THURSDAY, List.of(), "")))
                .isEqualTo("Nov 26, 2026");
        assertThat(words.title(new HoursOverride(THURSDAY, THURSDAY.plusDays(1), List.of(), "")))
                .isEqualTo("Nov 26, 2026 to Nov 27, 2026");
    }

    @Test
    void monthsAndDaysAreWrittenAsTheReaderDoes() {
        var spanish = new DayWords(Locale.of("es", "US"), English.language());
        assertThat(words.month(YearMonth.of(2026, 11))).isEqualTo("November 2026");
        assertThat(words.dayOfYear(THURSDAY)).isEqualTo("November 26");
        assertThat(spanish.month(YearMonth.of(2026, 11))).isEqualTo("noviembre de 2026");
        assertThat(spanish.dayOfYear(THURSDAY)).isEqualTo("26 de noviembre");
    }
}
