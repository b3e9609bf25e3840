package org.supportchat.schedule;

import java.time.DayOfWeek;
import java.util.ArrayList;
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
        days.forEach((day, hours) -> {
            if (!hours.isEmpty()) {
                copy.put(day, List.copyOf(hours));
            }
        });
        days = Map.copyOf(copy);
    }

    /** The hours that begin on this day. */
    public List<Hours> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    /** The same week with other hours on one day. */
    public Week with(DayOfWeek day, List<Hours> hours) {
        var copy = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
        copy.putAll(days);
        copy.put(day, hours);
        return new Week(copy);
    }

    /**
     * The same time, in order: hours of a day that overlap or touch are one, and so are those past midnight that
     * reach hours of the next day; unless that would be longer than a day.
     */
    public Week merged() {
        var merged = this;
        for (var day : DayOfWeek.values()) {
            merged = merged.with(day, Hours.merged(on(day)));
        }
        for (var day : DayOfWeek.values()) {
            merged = merged.mergedIntoNext(day);
        }
        return merged;
    }

    private Week mergedIntoNext(DayOfWeek day) {
        if (on(day).isEmpty() || !on(day).getLast().isPastMidnight()) {
            return this;
        }
        var late = on(day).getLast();
        var left = new ArrayList<Hours>();
        for (var next : on(day.plus(1))) {
            var end = Math.max(late.to(), next.to() + Hours.DAY);
            if (next.from() + Hours.DAY <= late.to() && end - late.from() <= Hours.DAY) {
                late = new Hours(late.from(), end);
            } else {
                left.add(next);
            }
        }
        var own = new ArrayList<>(on(day));
        own.set(own.size() - 1, late);
        return with(day, own).with(day.plus(1), left);
    }
}
