package org.supportchat.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Wrong guesses of one kind of secret, in bounded memory. Guesses that are being looked at count as well, so that many
 * at once are no way around the wait.
 */
final class Misses {

    /** Wrong guesses of one address that cost nothing, as people mistype. */
    static final int FREE = 5;

    /** Wrong guesses from everywhere within ten minutes that are nothing unusual. */
    static final int USUAL = 300;

    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    static final int MOST_ORIGINS = 10_000;

    /** After the last wrong guess; longer than anybody ever waits. */
    static final Duration FORGOTTEN = Duration.ofMinutes(15);

    private static final Duration COUNTED = Duration.ofMinutes(10);
    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);

    /** As many more from everywhere double the wait of all who have missed. */
    private static final int MORE = 50;

    /** With so many the wait is the longest; counting on would cost memory alone. */
    private static final int MOST_COUNTED = USUAL + 10 * MORE;

    /** In the order of their last wrong guess. */
    private final SequencedMap<Origin, Tally> origins = new LinkedHashMap<>();

    private final Deque<Instant> everywhere = new ArrayDeque<>();
    private final ReentrantLock oneAtATime = new ReentrantLock();

    /**
     * What is known of one address.
     *
     * @param missed how often it was wrong
     * @param underway how many of its guesses are being looked at
     * @param last when it was wrong last, or, before that, first guessed
     */
    private record Tally(int missed, int underway, Instant last) {

        Duration ownWait() {
            return missed < FREE ? Duration.ZERO : doubled(missed - FREE);
        }

        boolean isBusy() {
            return underway >= Math.max(1, FREE - missed);
        }
    }

    /** Lets a guess begin, which has to be ended, or says how long to wait. */
    Optional<Duration> begin(Origin origin, Instant now) {
        oneAtATime.lock();
        try {
            forget(now);
            var known = origins.getOrDefault(origin, new Tally(0, 0, now));
            var wait = Duration.between(now, known.last().plus(known.ownWait()).plus(waitOfAll(known)));
            if (wait.isPositive()) {
                return Optional.of(wait);
            }
            if (known.isBusy()) {
                return Optional.of(SHORTEST_WAIT);
            }
            origins.put(origin, new Tally(known.missed(), known.underway() + 1, known.last()));
            return Optional.empty();
        } finally {
            oneAtATime.unlock();
        }
    }

    void end(Origin origin, boolean isMiss, Instant now) {
        oneAtATime.lock();
        try {
            var known = origins.getOrDefault(origin, new Tally(0, 1, now));
            var underway = Math.max(0, known.underway() - 1);
            if (isMiss) {
                everywhere.addLast(now);
                origins.remove(origin);
                origins.putLast(origin, new Tally(known.missed() + 1, underway, now));
            } else if (known.missed() + underway > 0) {
                origins.replace(origin, new Tally(known.missed(), underway, known.last()));
            } else {
                origins.remove(origin);
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    int size() {
        return origins.size();
    }

    private Duration waitOfAll(Tally known) {
        var unusual = everywhere.size() - USUAL;
        return known.missed() == 0 || unusual <= 0 ? Duration.ZERO : doubled(unusual / MORE);
    }

    /** The oldest go, and where there are too many, those who missed least lately. */
    private void forget(Instant now) {
        while (!everywhere.isEmpty()
                && (everywhere.size() > MOST_COUNTED
                        || everywhere.getFirst().plus(COUNTED).isBefore(now))) {
            everywhere.removeFirst();
        }
        while (!origins.isEmpty()
                && (origins.size() >= MOST_ORIGINS
                        || origins.firstEntry()
                                .getValue()
                                .last()
                                .plus(FORGOTTEN)
                                .isBefore(now))) {
            origins.pollFirstEntry();
        }
    }

    private static Duration doubled(int times) {
        var seconds = SHORTEST_WAIT.toSeconds() << Math.min(times, 30);
        return seconds > LONGEST_WAIT.toSeconds() ? LONGEST_WAIT : Duration.ofSeconds(seconds);
    }
}
