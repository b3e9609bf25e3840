package org.supportchat.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Times as their reader writes them, in the zone of the course. */
class TimesTests {

    private static final Instant AT = Instant.parse("2026-11-26T02:30:00Z");
    private static final ZoneId COURSE = ZoneId.of("America/New_York");

    @Test
    void dayIsTheOneOfTheCourse() {
        assertThat(Times.day(Locale.ENGLISH, AT, COURSE)).isEqualTo("Wednesday, November 25, 2026");
        assertThat(Times.day(Locale.of("es"), AT, COURSE)).isEqualTo("miércoles, 25 de noviembre de 2026");
    }

    @Test
    void timeIsWrittenAsTheReaderDoes() {
        assertThat(Times.timeOfDay(Locale.US, AT, COURSE)).matches("9:30\\hPM");
        assertThat(Times.timeOfDay(Locale.UK, AT, COURSE)).isEqualTo("21:30");
    }

    @Test
    void zoneHasItsName() {
        assertThat(Times.zone(Locale.ENGLISH, COURSE)).isEqualTo("Eastern Time");
    }
}
