package org.supportchat.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Support hours in the plainest way: a mark at each minute that is open. Minutes are counted since the epoch. */
final class MinuteOracle {

    private final WallClock clock;
    private final RandomSchedule schedule;
    private final BitSet open = new BitSet();
    private final int begin;
    private final int end;

    MinuteOracle(WallClock clock, RandomSchedule schedule) {
        this.clock = clock;
        this.schedule = schedule;
        begin = clock.firstShows(clock.first(), 0);
        end = clock.firstShows(clock.last(), 0);
        for (var date = clock.first(); date.isBefore(clock.last()); date = date.plusDays(1)) {
            mark(date);
        }
        schedule.pause().ifPresent(pause -> open.clear(minute(pause.from()) - begin, minute(pause.until()) - begin));
    }

    boolean isOpen(int minute) {
        return open.get(minute - begin);
    }

    /** The next minute at which it opens or closes; the end of what is known where that is not before. */
    int nextChange(int minute) {
        var next = isOpen(minute) ? open.nextClearBit(minute - begin) : open.nextSetBit(minute - begin);
        return next < 0 ? end : Math.min(begin + next, end);
    }

    /** The last minute, at this one at the latest, at which it opened or closed; the beginning of what is known at least. */
    int lastChange(int minute) {
        var at = minute - begin;
        return begin + 1 + Math.max(-1, isOpen(minute) ? open.previousClearBit(at) : open.previousSetBit(at));
    }

    int begin() {
        return begin;
    }

    int end() {
        return end;
    }

    private void mark(LocalDate date) {
        var own = overrideOn(date);
        var next = overrideOn(date.plusDays(1));
        var cut = next.isPresent() && !next.equals(own);
        for (var hours : own.map(HoursOverride::hours).orElseGet(() -> regularOn(date))) {
            var from = clock.firstShows(date, hours.from());
            var to = clock.firstShows(date, hours.to());
            for (var minute = from; minute < to; minute++) {
                if (!cut || minute < clock.firstShows(date, 1440)) {
                    open.set(minute - begin);
                }
            }
        }
    }

    private Optional<HoursOverride> overrideOn(LocalDate date) {
        return schedule.overrides().stream()
                .filter(days -> !date.isBefore(days.first()) && !date.isAfter(days.last()))
                .findFirst();
    }

    private List<Hours> regularOn(LocalDate date) {
        return schedule.week().days().getOrDefault(date.getDayOfWeek(), List.of());
    }

    private static int minute(Instant at) {
        return Math.toIntExact(Math.floorDiv(at.getEpochSecond(), 60));
    }
}
