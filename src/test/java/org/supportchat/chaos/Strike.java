package org.supportchat.chaos;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** What happens to the product while people write; each time, what has ended is started again. */
enum Strike {
    APPLICATION_KILLED("the application is killed", Duration.ofSeconds(10)) {
        @Override
        Outage happen(Site site, Chance chance, long sentBefore) throws IOException {
            var began = Instant.now();
            site.application().kill();
            Report.started(site.application().start());
            return new Outage(this, sentBefore, began, Instant.now(), began);
        }
    },

    /** For a while there is no database at all; the budget counts from when it accepts connections again. */
    DATABASE_KILLED("PostgreSQL is killed", Duration.ofSeconds(5)) {
        @Override
        Outage happen(Site site, Chance chance, long sentBefore) throws IOException {
            var began = Instant.now();
            site.database().kill();
            Waiting.pause(chance.milliseconds(0, LONGEST_ABSENCE));
            site.database().start();
            var over = Instant.now();
            return new Outage(this, sentBefore, began, over, over);
        }
    },

    /** As an update does it: the application is asked to end, and does so by itself. */
    APPLICATION_RESTARTED("the application is restarted", Duration.ofSeconds(40)) {
        @Override
        Outage happen(Site site, Chance chance, long sentBefore) throws IOException, InterruptedException {
            var began = Instant.now();
            site.application().terminate();
            var status = site.application().awaitExit(LONGEST_END);
            Report.ended(status, Duration.between(began, Instant.now()));
            if (!ENDED.contains(status)) {
                throw new IllegalStateException("The application ended with " + status);
            }
            Report.started(site.application().start());
            return new Outage(this, sentBefore, began, Instant.now(), began);
        }
    };

    private static final int LONGEST_ABSENCE = 12_000;

    /** Spring gives the calls under way 15 s. */
    private static final Duration LONGEST_END = Duration.ofSeconds(30);

    /** In order, or in order because of SIGTERM. */
    private static final Set<Integer> ENDED = Set.of(0, 143);

    private final String words;
    private final Duration budget;

    Strike(String words, Duration budget) {
        this.words = words;
        this.budget = budget;
    }

    /** The longest time until the first new message is told sent. */
    Duration budget() {
        return budget;
    }

    /** @param sentBefore how many messages had been told sent */
    abstract Outage happen(Site site, Chance chance, long sentBefore) throws IOException, InterruptedException;

    @Override
    public String toString() {
        return words;
    }
}
