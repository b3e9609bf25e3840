package org.supportchat.schedule.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A time is read as people type it, or not at all. */
class TimeOfDayTests {

    @ParameterizedTest
    @CsvSource({
        "9, 09:00",
        "09:00, 09:00",
        "1630, 16:30",
        "4:30 PM, 16:30",
        "4:30 p. m., 16:30",
        "12 am, 00:00",
        "12pm, 12:00",
        "0:05, 00:05",
        "23.59, 23:59",
        "' 9:00 ', 09:00"
    })
    void isReadAsItIsTyped(String typed, LocalTime time) {
        assertThat(TimeOfDay.read(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25:00", "24:00", "9:60", "13 pm", "0 am", "-1", "noon", "9:0", "9:00:00", "١٢:٠٠"})
    void nothingIsTakenForAnotherTime(String typed) {
        assertThat(TimeOfDay.read(typed)).isEmpty();
    }

    @Test
    void endMayBeTheEndOfTheDay() {
        assertThat(TimeOfDay.readEnd("24:00")).contains(LocalTime.MIDNIGHT);
        assertThat(TimeOfDay.readEnd("24:30")).isEmpty();
    }
}
