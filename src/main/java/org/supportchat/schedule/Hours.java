package org.supportchat.schedule;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.supportchat.common.Invalid;

/**
 * Hours that begin on one day, by the clock on the wall: half-open, in minutes from the midnight the day begins with.
 *
 * @param from 0 to 1,439
 * @param to later than {@code from} by 1 to 1,440; more than 1,440 is past midnight, on the next day
 */
public record Hours(int from, int to) {

    /** Minutes. */
    public static final int DAY = 24 * 60;

    /** On one day. */
    public static final int MOST = 12;

    /** @throws IllegalArgumentException where a bound is out of its range */
    public Hours {
        if (from < 0 || from >= DAY || to <= from || to - from > DAY) {
            throw new IllegalArgumentException("no hours: minute " + from + " to minute " + to);
        }
    }

    /**
     * The hours between two times of the day.
     *
     * @param to midnight is the end of the day
     * @param isNextDay whether they end on the next day
     * @throws Invalid naming {@code to}, where the end does not come after the beginning, or is more than a day later
     */
    public static Hours between(LocalTime from, LocalTime to, boolean isNextDay) {
        var first = from.toSecondOfDay() / 60;
        var last = to.toSecondOfDay() / 60;
        var end = isNextDay || last == 0 ? last + DAY : last;
        if (end == first) {
            throw new Invalid("to", "hours.of-no-length");
        }
        if (end < first) {
            throw new Invalid("to", "hours.end-before-start");
        }
        if (end - first > DAY) {
            throw new Invalid("to", "hours.over-a-day");
        }
        return new Hours(first, end);
    }

    /** The same time, in order: those that overlap or touch are one, unless that would be longer than a day. */
    public static List<Hours> merged(Collection<Hours> all) {
        var merged = new ArrayList<Hours>();
        for (var next : all.stream()
                .sorted(Comparator.comparing(Hours::from))
                .distinct()
                .toList()) {
            var last = merged.isEmpty() ? null : merged.getLast();
            var end = last == null ? next.to() : Math.max(last.to(), next.to());
            if (last != null && last.to() >= next.from() && end - last.from() <= DAY) {
                merged.removeLast();
                merged.add(new Hours(last.from(), end));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    /** Such as "09:00–12:00, 13:00–16:30"; empty where there are none. */
    public static String listed(Collection<Hours> all) {
        return all.stream().map(Hours::toString).collect(Collectors.joining(", "));
    }

    /** Such as "09:00", for the beginning. */
    public String start() {
        return timeOfDay(from);
    }

    /** Such as "16:30", for the end; "24:00" where that is midnight, and the time of the next day where it is later. */
    public String end() {
        return to == DAY ? "24:00" : timeOfDay(to % DAY);
    }

    /** Whether they end on the next day; midnight is the end of their own. */
    public boolean isPastMidnight() {
        return to > DAY;
    }

    private static String timeOfDay(int minute) {
        return LocalTime.MIN.plusMinutes(minute).toString();
    }

    /** Such as "09:00–16:30". */
    @Override
    public String toString() {
        return start() + "–" + end();
    }
}
