package org.supportchat.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How many sign-ins failed lately, so that a flood of them does not become one of entries: in a quarter of an hour the first
 * few of each address and account are written one by one, and of the others how many they were.
 */
final class FailedSignIns {

    static final Duration PERIOD = Duration.ofMinutes(15);

    /** Of one address and account, and of all of them, in a period. */
    static final int WRITTEN_EACH = 5;

    static final int WRITTEN_ALL = 100;

    /** Sources that are told apart; what comes from others still is counted as one. */
    static final int SOURCES = 50;

    private static final Source OTHERS = new Source("", "several accounts");

    private final Clock clock;
    private final ReentrantLock oneCounts = new ReentrantLock();
    private final Map<Source, Integer> written = new HashMap<>();
    private final Map<Source, Integer> unwritten = new HashMap<>();
    private Instant begun;
    private int writtenOfAll;

    /** Where a sign-in came from, and for which account. */
    record Source(String address, String subject) {}

    /** So many were not written one by one. */
    record More(Source source, int count) {}

    FailedSignIns(Clock clock) {
        this.clock = clock;
        this.begun = clock.instant();
    }

    /** Counts one; gives whether it is to be written by itself. */
    boolean isToBeWritten(Source source) {
        oneCounts.lock();
        try {
            if (writtenOfAll < WRITTEN_ALL && written.getOrDefault(source, 0) < WRITTEN_EACH) {
                written.merge(source, 1, Integer::sum);
                writtenOfAll++;
                return true;
            }
            var isToldApart = unwritten.size() < SOURCES || unwritten.containsKey(source);
            unwritten.merge(isToldApart ? source : OTHERS, 1, Integer::sum);
            return false;
        } finally {
            oneCounts.unlock();
        }
    }

    /** What was not written of a period that is over; begins the next one. */
    List<More> takeFinished() {
        return clock.instant().isBefore(begun.plus(PERIOD)) ? List.of() : take();
    }

    /** What was not written up to now; begins the next period. */
    List<More> take() {
        oneCounts.lock();
        try {
            var taken = unwritten.entrySet().stream()
                    .map(entry -> new More(entry.getKey(), entry.getValue()))
                    .toList();
            written.clear();
            unwritten.clear();
            writtenOfAll = 0;
            begun = clock.instant();
            return taken;
        } finally {
            oneCounts.unlock();
        }
    }
}
