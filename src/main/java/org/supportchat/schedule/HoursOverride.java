package org.supportchat.schedule;

import java.time.LocalDate;
import java.util.List;

/**
 * What replaces the regular hours on some days, such as a holiday.
 *
 * @param first the first of them
 * @param last the last of them, not before the first
 * @param hours of each of them; none where they are closed
 * @param reason for people to read
 */
public record HoursOverride(LocalDate first, LocalDate last, List<Hours> hours, String reason) {

    /** @throws IllegalArgumentException where the last comes before the first */
    public HoursOverride {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("no days: " + first + " to " + last);
        }
        hours = List.copyOf(hours);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
