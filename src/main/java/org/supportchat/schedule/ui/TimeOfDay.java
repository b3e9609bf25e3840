package org.supportchat.schedule.ui;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a time of the day as people type it, and takes nothing for another time than it says. */
final class TimeOfDay {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:[:.h]?(\\d{2}))?\\s*(?:([ap])\\.?\\s?m\\.?)?");

    private static final String END_OF_DAY = "24:00";

    private TimeOfDay() {}

    /** Such as "9", "09:00", "1630" or "4:30 PM"; nothing where that is no time of the day. */
    static Optional<LocalTime> read(String text) {
        var typed = TYPED.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!typed.matches()) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(typed.group(1));
        var minute = typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2));
        var half = typed.group(3);
        var isHour = half == null ? hour < 24 : hour >= 1 && hour <= 12;
        if (!isHour || minute > 59) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(half == null ? hour : hour % 12 + (half.equals("p") ? 12 : 0), minute));
    }

    /** An end may be that of the day, too. */
    static Optional<LocalTime> readEnd(String text) {
        return text.strip().equals(END_OF_DAY) ? Optional.of(LocalTime.MIDNIGHT) : read(text);
    }
}
