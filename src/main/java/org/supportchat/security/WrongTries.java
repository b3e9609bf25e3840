package org.supportchat.security;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * Wrong tries within the last quarter of an hour, by whatever they are counted by, in bounded memory: where there are too
 * many, those are forgotten that were quiet longest. One thread at a time.
 */
final class WrongTries<K> {

    static final Duration REMEMBERED = Duration.ofMinutes(15);

    private final SequencedMap<K, Tally> tallies = new LinkedHashMap<>();
    private final int most;

    /** What is known of one of them. */
    static final class Tally {

        private final Deque<Instant> missed = new ArrayDeque<>();
        private int underway;
        private Instant since;

        private Tally(Instant now) {
            since = now;
        }

        int missed() {
            return missed.size();
        }

        int underway() {
            return underway;
        }

        /** When it was wrong last, or, before that, seen first. */
        Instant since() {
            return since;
        }

        void begin() {
            underway++;
        }

        void end(boolean isMiss, Instant now) {
            underway = Math.max(0, underway - 1);
            if (isMiss) {
                missed.addLast(now);
                since = now;
            }
        }

        private void forget(Instant now) {
            while (!missed.isEmpty() && missed.getFirst().plus(REMEMBERED).isBefore(now)) {
                missed.removeFirst();
            }
        }

        private boolean isOver(Instant now) {
            return underway == 0 && since.plus(REMEMBERED).isBefore(now);
        }
    }

    WrongTries(int most) {
        this.most = most;
    }

    /** That of one of them, as it is now. */
    Tally of(K key, Instant now) {
        while (!tallies.isEmpty()
                && (tallies.size() > most || tallies.firstEntry().getValue().isOver(now))) {
            tallies.pollFirstEntry();
        }
        var known = tallies.remove(key);
        var tally = known == null || known.isOver(now) ? new Tally(now) : known;
        tally.forget(now);
        tallies.putLast(key, tally);
        return tally;
    }

    /** The same without remembering that it was asked for. */
    Tally look(K key, Instant now) {
        var known = tallies.get(key);
        if (known == null || known.isOver(now)) {
            return new Tally(now);
        }
        known.forget(now);
        return known;
    }

    void forget(K key) {
        tallies.remove(key);
    }

    int size() {
        return tallies.size();
    }
}
