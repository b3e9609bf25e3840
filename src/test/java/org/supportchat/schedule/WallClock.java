package org.supportchat.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * When a clock on the wall first shows each minute, found by watching it for years, minute after minute. What it never
 * shows counts as shown when it jumps over it.
 */
final class WallClock {

    private static final int DAY = 1440;

    private final LocalDate first;
    private final LocalDate last;
    private final int[] shownAt;

    /** Knows the minutes from the midnight of the first day to the midnight at the end of the last. */
    WallClock(ZoneId zone, LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
        var begin = Math.toIntExact(first.toEpochDay() * DAY);
        shownAt = new int[Math.toIntExact(last.toEpochDay() - first.toEpochDay() + 1) * DAY + 1];
        var shown = 0;
        // No zone is a whole day away from UTC.
        for (var minute = begin - DAY; shown < shownAt.length; minute++) {
            while (shown < shownAt.length && begin + shown <= reading(zone, minute)) {
                shownAt[shown++] = minute;
            }
        }
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    /** The minute since the epoch at which the clock first shows so many minutes from midnight, or more. */
    int firstShows(LocalDate date, int minutes) {
        return shownAt[Math.toIntExact(date.toEpochDay() - first.toEpochDay()) * DAY + minutes];
    }

    private static long reading(ZoneId zone, int minute) {
        var local = LocalDateTime.ofInstant(Instant.ofEpochSecond(minute * 60L), zone);
        return local.toLocalDate().toEpochDay() * DAY + local.getHour() * 60 + local.getMinute();
    }
}
