package org.supportchat.schedule;

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
 * <p>Special days replace whole days. Regular hours that began the day before end as a special day begins, at the latest.
 * Hours of special days that pass midnight run on into the next day, unless that belongs to other special days. Where
 * periods overlap or touch, that is one opening; a pause cuts all of them.
 */
public final class OpeningHours {

    /** Days ahead after which nothing is looked for: more than the longest of special days. */
    private static final int IN_SIGHT = 400;

    private final ZoneId zone;
    private final Week week;
    private final List<SpecialDays> special;
    private final Optional<Pause> pause;

    /** @param special no two of them on the same day */
    public OpeningHours(ZoneId zone, Week week, List<SpecialDays> special, Optional<Pause> pause) {
        this.zone = zone;
        this.week = week;
        this.special = List.copyOf(special);
        this.pause = pause;
    }

    public boolean isOpen(Instant at) {
        return isIn(at) && pause.stream().noneMatch(closed -> closed.contains(at));
    }

    /** Where it is open: the end of this opening; nothing where it is closed, or the end is not within 400 days. */
    public Optional<Instant> closesAt(Instant at) {
        if (!isOpen(at)) {
            return Optional.empty();
        }
        var horizon = horizon(at);
        var end = endOf(at, horizon);
        return pause.map(Pause::from)
                .filter(closing -> closing.isAfter(at) && closing.isBefore(end))
                .or(() -> Optional.of(end))
                .filter(closing -> closing.isBefore(horizon));
    }

    /** Where it is closed: the beginning of the next opening; nothing where it is open, or none begins within 400 days. */
    public Optional<Instant> nextOpening(Instant at) {
        if (isOpen(at)) {
            return Optional.empty();
        }
        var horizon = horizon(at);
        var closed = pause.filter(now -> now.contains(at));
        var from = closed.map(Pause::until).orElse(at);
        if (isIn(from)) {
            return Optional.of(from).filter(opening -> opening.isBefore(horizon));
        }
        return openings(from, horizon)
                .map(Opening::from)
                .filter(opening -> opening.isAfter(from))
                .min(Comparator.naturalOrder())
                .flatMap(opening -> isOpen(opening) ? Optional.of(opening) : nextOpening(opening))
                .filter(opening -> opening.isBefore(horizon));
    }

    /** What is special about this day, if anything is. */
    public Optional<SpecialDays> specialOn(LocalDate day) {
        return special.stream().filter(days -> days.contains(day)).findAny();
    }

    /** The hours that begin on this day. */
    public List<Hours> on(LocalDate day) {
        return specialOn(day).map(SpecialDays::hours).orElseGet(() -> week.on(day.getDayOfWeek()));
    }

    private boolean isIn(Instant at) {
        var today = at.atZone(zone).toLocalDate();
        return Stream.iterate(today.minusDays(2), day -> day.plusDays(1))
                .limit(3)
                .flatMap(this::of)
                .anyMatch(opening -> opening.contains(at));
    }

    /** By days one after the other, as far as one opening reaches into the next. */
    private Instant endOf(Instant at, Instant horizon) {
        var end = at;
        for (var opening : openings(at, horizon)
                .sorted(Comparator.comparing(Opening::from))
                .toList()) {
            if (opening.from().isAfter(end)) {
                break;
            }
            end = opening.until().isAfter(end) ? opening.until() : end;
        }
        return end;
    }

    private Instant horizon(Instant at) {
        return at.atZone(zone).plusDays(IN_SIGHT).toInstant();
    }

    private Stream<Opening> openings(Instant from, Instant to) {
        var first = from.atZone(zone).toLocalDate().minusDays(2);
        var last = to.atZone(zone).toLocalDate();
        return first.datesUntil(last.plusDays(1)).flatMap(this::of);
    }

    /** The periods that begin on this day. */
    private Stream<Opening> of(LocalDate day) {
        var openings = new ArrayList<Opening>();
        for (var hours : on(day)) {
            var from = instant(day, hours.from());
            var until = instant(day, hours.to());
            if (hours.to() > Hours.DAY && endsWithItsDay(day)) {
                until = day.plusDays(1).atStartOfDay(zone).toInstant();
            }
            if (from.isBefore(until)) {
                openings.add(new Opening(from, until));
            }
        }
        return openings.stream();
    }

    private boolean endsWithItsDay(LocalDate day) {
        var next = specialOn(day.plusDays(1));
        return next.isPresent() && !next.equals(specialOn(day));
    }

    private Instant instant(LocalDate day, int minute) {
        var onTheWall = day.atStartOfDay().plusMinutes(minute);
        var change = zone.getRules().getTransition(onTheWall);
        return change != null && change.isGap()
                ? change.getInstant()
                : onTheWall.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
