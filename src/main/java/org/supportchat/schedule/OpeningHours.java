package org.supportchat.schedule;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one rule of when the door is open.
 *
 * <p>Hours are times of the clock on the wall where the course is. All hours of one day are one period each: it begins at
 * the instant at which that clock shows their beginning, and ends at the instant at which it shows their end. A time that
 * the clock shows twice, as it is set back, means the first time; a time that it never shows, as it is set forward, means
 * the instant at which it is set. So hours begin once and end once on every day, and those that lie in such a gap
 * altogether are none.
 *
 * <p>Overrides replace whole days. Regular hours that began the day before end as the day of an override begins, at the
 * latest. Special hours that pass midnight run on into the next day, unless that belongs to another override. Where
 * periods overlap or touch, that is one opening; a pause cuts all of them.
 */
public final class OpeningHours {

    /** Days ahead after which nothing is looked for: more than the longest override. */
    private static final int IN_SIGHT = 400;

    private static final int MOST_DAYS = 2_000;

    private final ZoneId zone;
    private final Week week;
    private final List<HoursOverride> overrides;
    private final Optional<Pause> pause;

    /** What was worked out for days that were asked about. */
    private final Cache<LocalDate, List<Opening>> openings =
            Caffeine.newBuilder().maximumSize(MOST_DAYS).build();

    /** @param overrides no two of them on the same day */
    public OpeningHours(ZoneId zone, Week week, List<HoursOverride> overrides, Optional<Pause> pause) {
        this.zone = zone;
        this.week = week;
        this.overrides = List.copyOf(overrides);
        this.pause = pause;
    }

    public boolean isOpen(Instant at) {
        return isIn(at) && pauseAt(at).isEmpty();
    }

    /** Where it is open: the end of this opening; nothing where it is closed, or the end is not within 400 days. */
    public Optional<Instant> closesAt(Instant at) {
        if (!isOpen(at)) {
            return Optional.empty();
        }
        var end = endOf(at);
        return pause.map(Pause::from)
                .filter(closing -> closing.isAfter(at) && closing.isBefore(end))
                .or(() -> Optional.of(end))
                .filter(closing -> closing.isBefore(horizon(at)));
    }

    /** Where it is closed: the beginning of the next opening; nothing where it is open, or none begins within 400 days. */
    public Optional<Instant> nextOpening(Instant at) {
        if (isOpen(at)) {
            return Optional.empty();
        }
        return pauseAt(at)
                .map(Pause::until)
                .filter(this::isIn)
                .or(() -> nextBeginning(at))
                .filter(opening -> opening.isBefore(horizon(at)));
    }

    /** The pause that it is, if it is one. */
    public Optional<Pause> pauseAt(Instant at) {
        return pause.filter(closed -> closed.contains(at));
    }

    /** Where it is open: the beginning of this opening, or the earliest within 400 days; nothing where it is closed. */
    public Optional<Instant> openSince(Instant at) {
        if (!isOpen(at)) {
            return Optional.empty();
        }
        var begin = beginningOf(at);
        return pause.map(Pause::until)
                .filter(opening -> !opening.isAfter(at) && opening.isAfter(begin))
                .or(() -> Optional.of(begin));
    }

    /** Where it is closed: the end of the last opening, if that was today or yesterday. */
    public Optional<Instant> closedSince(Instant at) {
        if (isOpen(at)) {
            return Optional.empty();
        }
        var today = dayOf(at);
        var ends = today.minusDays(2)
                .datesUntil(today.plusDays(1))
                .flatMap(day -> of(day).stream())
                .map(Opening::until);
        return Stream.concat(ends, pause.stream().map(Pause::from))
                .filter(closing -> !closing.isAfter(at) && isOpen(closing.minusNanos(1)))
                .max(Comparator.naturalOrder())
                .filter(closing -> !dayOf(closing).isBefore(today.minusDays(1)));
    }

    /** What overrides the regular hours of this day, if anything does. */
    public Optional<HoursOverride> overrideOn(LocalDate day) {
        return overrides.stream().filter(days -> days.contains(day)).findAny();
    }

    /** The hours that begin on this day. */
    public List<Hours> on(LocalDate day) {
        return overrideOn(day).map(HoursOverride::hours).orElseGet(() -> week.on(day.getDayOfWeek()));
    }

    private boolean isIn(Instant at) {
        var today = dayOf(at);
        return isIn(today, at) || isIn(today.minusDays(1), at) || isIn(today.plusDays(1), at);
    }

    private boolean isIn(LocalDate day, Instant at) {
        for (var opening : of(day)) {
            if (opening.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** As far as one period reaches into the next. */
    private Instant endOf(Instant at) {
        var end = at;
        var last = dayOf(horizon(at));
        for (var day = dayOf(at).minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            for (var opening : of(day)) {
                if (!opening.from().isAfter(end) && opening.until().isAfter(end)) {
                    end = opening.until();
                }
            }
            if (day.isAfter(dayOf(end))) {
                break;
            }
        }
        return end;
    }

    /** The same the other way round. */
    private Instant beginningOf(Instant at) {
        var begin = at;
        var first = dayOf(at).minusDays(IN_SIGHT);
        for (var day = dayOf(at).plusDays(1); !day.isBefore(first); day = day.minusDays(1)) {
            for (var opening : of(day).reversed()) {
                if (opening.from().isBefore(begin) && !opening.until().isBefore(begin)) {
                    begin = opening.from();
                }
            }
            if (day.isBefore(dayOf(begin))) {
                break;
            }
        }
        return begin;
    }

    /** Of the periods that begin later: the first that does so outside of the pause, or goes on after it. */
    private Optional<Instant> nextBeginning(Instant at) {
        var last = dayOf(horizon(at));
        for (var day = dayOf(at).minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            for (var opening : of(day)) {
                var from = afterPause(opening);
                if (from.isAfter(at) && from.isBefore(opening.until())) {
                    return Optional.of(from);
                }
            }
        }
        return Optional.empty();
    }

    private Instant afterPause(Opening opening) {
        return pauseAt(opening.from()).map(Pause::until).orElse(opening.from());
    }

    private LocalDate dayOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    private Instant horizon(Instant at) {
        return at.atZone(zone).plusDays(IN_SIGHT).toInstant();
    }

    /** The periods that begin on this day, in order. */
    List<Opening> of(LocalDate day) {
        return openings.get(day, this::workOut);
    }

    private List<Opening> workOut(LocalDate day) {
        var worked = new ArrayList<Opening>();
        for (var hours : on(day)) {
            var from = instant(day, hours.from());
            var until = instant(day, hours.to());
            if (hours.to() > Hours.DAY && endsWithItsDay(day)) {
                until = day.plusDays(1).atStartOfDay(zone).toInstant();
            }
            if (from.isBefore(until)) {
                worked.add(new Opening(from, until));
            }
        }
        worked.sort(Comparator.comparing(Opening::from));
        return worked;
    }

    private boolean endsWithItsDay(LocalDate day) {
        var next = overrideOn(day.plusDays(1));
        return next.isPresent() && !next.equals(overrideOn(day));
    }

    private Instant instant(LocalDate day, int minute) {
        var onTheWall = day.atStartOfDay().plusMinutes(minute);
        var change = zone.getRules().getTransition(onTheWall);
        return change != null && change.isGap()
                ? change.getInstant()
                : onTheWall.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
