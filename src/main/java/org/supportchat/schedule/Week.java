package org.supportchat.schedule;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The regular hours, the same every week.
 *
 * @param days in any order; a day that is not there is closed
 */
public record Week(Map<DayOfWeek, List<Hours>> days) {

    public Week {
        var copy = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
        days.forEach((day, hours) -> copy.put(day, List.copyOf(hours)));
        days = Map.copyOf(copy);
    }

    /** The hours that begin on this day. */
    public List<Hours> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }
}
