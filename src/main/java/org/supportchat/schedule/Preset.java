package org.supportchat.schedule;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hours that a course often has. */
public enum Preset {
    BUSINESS(EnumSet.range(MONDAY, FRIDAY), List.of(new Hours(9 * 60, 16 * 60 + 30))),
    EXTENDED(EnumSet.range(MONDAY, FRIDAY), List.of(new Hours(9 * 60, 18 * 60))),
    FINALS_WEEK(EnumSet.range(MONDAY, FRIDAY), List.of(new Hours(9 * 60, 19 * 60))),
    WEEKEND(EnumSet.of(SATURDAY, SUNDAY), List.of(new Hours(10 * 60, 15 * 60))),
    ALL_CLOSED(EnumSet.allOf(DayOfWeek.class), List.of());

    private final Set<DayOfWeek> days;
    private final List<Hours> hours;

    Preset(Set<DayOfWeek> days, List<Hours> hours) {
        this.days = Collections.unmodifiableSet(days);
        this.hours = hours;
    }

    /** Those it is made for. */
    public Set<DayOfWeek> days() {
        return days;
    }

    public List<Hours> hours() {
        return hours;
    }

    /** The week with these hours, in the place of any other, on these days. */
    public Week appliedTo(Week week, Set<DayOfWeek> chosen) {
        var applied = week;
        for (var day : chosen) {
            applied = applied.with(day, hours);
        }
        return applied;
    }

    /** A week of nothing else. */
    public Week week() {
        return appliedTo(new Week(Map.of()), days);
    }
}
