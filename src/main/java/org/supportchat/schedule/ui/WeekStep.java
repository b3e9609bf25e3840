package org.supportchat.schedule.ui;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.supportchat.schedule.Week;

/**
 * One change of a week, as it was stored.
 *
 * @param before the week it was made on
 * @param after the same week with its hours merged on the days that were changed
 * @param isMerged whether hours met others, and are one with them now
 */
record WeekStep(Week before, Week after, boolean isMerged) {

    /** What becomes of the week that is wanted. */
    static WeekStep of(Week before, Week wanted) {
        var merged = wanted.merged();
        var isMerged = Block.of(merged).size() < Block.of(wanted).size();
        return new WeekStep(before, merged, isMerged);
    }

    /** Those on which it changes anything. */
    List<DayOfWeek> days() {
        return differing(before, after);
    }

    static List<DayOfWeek> differing(Week one, Week other) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> !one.on(day).equals(other.on(day)))
                .toList();
    }

    /** The hours that there were not before. */
    List<Block> added() {
        return Block.of(after).stream().filter(block -> !block.isIn(before)).toList();
    }

    WeekStep undone() {
        return new WeekStep(after, before, false);
    }

    /** Another week after the same step; days on which nothing was changed stay as they are. */
    Week appliedTo(Week week) {
        var applied = week;
        for (var day : days()) {
            applied = applied.with(day, after.on(day));
        }
        return applied;
    }

    /** What these hours are part of now. */
    Optional<Block> holding(Block wanted) {
        return Block.of(after).stream().filter(block -> block.holds(wanted)).findFirst();
    }
}
