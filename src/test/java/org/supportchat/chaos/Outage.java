package org.supportchat.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A time in which the product could not be used.
 *
 * @param sentBefore how many messages had been told sent when it began
 * @param over when the process that had ended was up again
 * @param countsFrom what the budget counts from
 */
record Outage(Strike strike, long sentBefore, Instant began, Instant over, Instant countsFrom) {

    /** How long it took until a message that was written since was told sent; nothing where none was. */
    Optional<Duration> untilUsable(Stream<Written> written) {
        return written.filter(message -> message.at().isAfter(began))
                .flatMap(message -> message.sent().stream())
                .map(Written.Sent::at)
                .filter(at -> at.isAfter(over))
                .min(Instant::compareTo)
                .map(first -> Duration.between(countsFrom, first));
    }

    /** How long it took until the last of all writers was told sent something that was written since. */
    Optional<Duration> untilUsableForAll(Stream<Writer> writers) {
        return writers.flatMap(writer -> untilUsable(writer.written().stream()).stream())
                .max(Duration::compareTo);
    }

    boolean isOverBudget(Stream<Written> written) {
        return untilUsable(written)
                .filter(time -> time.compareTo(strike.budget()) <= 0)
                .isEmpty();
    }
}
