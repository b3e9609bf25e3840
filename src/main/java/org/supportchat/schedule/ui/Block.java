package org.supportchat.schedule.ui;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.supportchat.schedule.Hours;
import org.supportchat.schedule.Week;

/** Hours of one day of the week, as the grid draws them. */
record Block(DayOfWeek day, Hours hours) {

    /** Minutes by which the keyboard goes, and to which the mouse snaps. */
    static final int STEP = 15;

    private static final int LATEST = Hours.DAY - STEP;

    /** What a browser says it drew; nothing where no hours are like that. */
    static Optional<Block> of(int day, int from, int to) {
        try {
            return Optional.of(new Block(DayOfWeek.of(day), new Hours(from, to)));
        } catch (IllegalArgumentException | DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** All of a week, in order. */
    static List<Block> of(Week week) {
        var all = new ArrayList<Block>();
        for (var day : DayOfWeek.values()) {
            week.on(day).forEach(hours -> all.add(new Block(day, hours)));
        }
        return all;
    }

    Week addedTo(Week week) {
        var hours = new ArrayList<>(week.on(day));
        hours.add(this.hours);
        return week.with(day, hours);
    }

    Week removedFrom(Week week) {
        return week.with(
                day, week.on(day).stream().filter(one -> !one.equals(hours)).toList());
    }

    boolean isIn(Week week) {
        return week.on(day).contains(hours);
    }

    /** As long as before, within its day. */
    Block movedBy(int minutes) {
        var from = Math.clamp(hours.from() + minutes, 0, Math.max(LATEST, hours.from()));
        return new Block(day, new Hours(from, from + length()));
    }

    /** A step long at least, unless it is shorter already; a day at most. */
    Block endingLaterBy(int minutes) {
        var shortest = Math.min(STEP, length());
        var to = Math.clamp(hours.to() + minutes, hours.from() + shortest, hours.from() + Hours.DAY);
        return new Block(day, new Hours(hours.from(), to));
    }

    /** On Sunday after Saturday, and on Monday after that. */
    Block daysLater(int days) {
        return new Block(day.plus(days), hours);
    }

    /** Whether the other one is within it, by the clock of the week. */
    boolean holds(Block other) {
        var later = Math.floorMod(other.day.getValue() - day.getValue(), 7) * Hours.DAY;
        return hours.from() <= other.hours.from() + later && other.hours.to() + later <= hours.to();
    }

    private int length() {
        return hours.to() - hours.from();
    }
}
