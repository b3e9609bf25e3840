package org.supportchat.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Everybody who waits, as it was at one moment. How long it takes is said by the median of the waits of late: those at
 * the head of the line, one for each technician on duty, can hope to be helped within it, the next ones within twice
 * that, and so on, each from the moment they got to their place, or we opened. Nobody is told a number while we are
 * closed. Who waits twice as long is told no number any more.
 */
final class Line {

    static final Line EMPTY = new Line(Map.of());

    /** Fewer waits than this are too little to go by. */
    private static final int FEWEST_WAITS = 3;

    /** Nobody is promised less. */
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private final Map<UUID, Standing> standings;

    private record Standing(PlaceInLine place, Instant since) {}

    private Line(Map<UUID, Standing> standings) {
        this.standings = standings;
    }

    /**
     * What became of the line; whoever kept the place has been there for longer.
     *
     * @param openSince nothing while we are closed
     */
    Line next(List<UUID> waiting, List<Duration> waitsLately, int onDuty, Optional<Instant> openSince, Instant now) {
        var median = median(waitsLately);
        var next = new HashMap<UUID, Standing>();
        for (var index = 0; index < waiting.size(); index++) {
            var chatId = waiting.get(index);
            var place = index + 1;
            var before = standings.get(chatId);
            var since = before != null && before.place().place() == place ? before.since() : now;
            var helpedSince = openSince.map(opening -> opening.isAfter(since) ? opening : since);
            var minutes = median.isEmpty() || onDuty == 0 || helpedSince.isEmpty()
                    ? OptionalInt.empty()
                    : minutes(
                            median.get().multipliedBy((place + onDuty - 1) / onDuty),
                            Duration.between(helpedSince.get(), now));
            next.put(chatId, new Standing(new PlaceInLine(place, minutes, onDuty), since));
        }
        return new Line(next);
    }

    /** Nothing where the chat does not wait. */
    Optional<PlaceInLine> place(UUID chatId) {
        return Optional.ofNullable(standings.get(chatId)).map(Standing::place);
    }

    private static Optional<Duration> median(List<Duration> waits) {
        return waits.size() < FEWEST_WAITS
                ? Optional.empty()
                : Optional.of(waits.stream().sorted().toList().get(waits.size() / 2))
                        .map(median -> median.compareTo(SHORTEST) < 0 ? SHORTEST : median);
    }

    private static OptionalInt minutes(Duration expected, Duration waited) {
        if (waited.compareTo(expected.multipliedBy(2)) > 0) {
            return OptionalInt.empty();
        }
        var seconds = expected.minus(waited).toSeconds();
        return OptionalInt.of((int) Math.max(1, Math.ceilDiv(seconds, 60)));
    }
}
