package org.supportchat.cluster;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What everybody asks for and few change, kept in memory: read again once it was changed on any node, and after a minute
 * at the latest, should this node not have heard of it. While the database is away, what was read last is good enough.
 */
public final class Kept<T> {

    private static final Logger log = LoggerFactory.getLogger(Kept.class);
    private static final Duration GOOD_FOR = Duration.ofMinutes(1);
    private static final Duration TRIED_AGAIN_AFTER = Duration.ofSeconds(2);
    private static final long NEVER_READ = -1;

    private final Change changed;
    private final Supplier<T> reader;
    private final Bus bus;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();
    private final ReentrantLock oneReads = new ReentrantLock();
    private volatile Copy<T> copy;

    /**
     * A copy is good from one moment to another: a clock that is set back makes it no younger.
     *
     * @param changes how many there had been when it was read
     */
    private record Copy<T>(T value, long changes, Instant from, Instant until) {

        boolean isGood(long changesNow, Instant now) {
            return changes == changesNow && !now.isBefore(from) && !now.isAfter(until);
        }
    }

    /**
     * @param changed what is told when it is not what it was any more
     * @param reader reads it from the database
     * @param nothing what there is as long as it was never read
     */
    public Kept(Change changed, Supplier<T> reader, T nothing, Bus bus, Clock clock) {
        this.changed = changed;
        this.reader = reader;
        this.bus = bus;
        this.clock = clock;
        this.copy = new Copy<>(nothing, NEVER_READ, Instant.MIN, Instant.MIN);
        bus.subscribe(changed, change -> changes.incrementAndGet());
    }

    /** Where it has to be read, one reads; the others wait for that only where they know it is not what it was. */
    public T get() {
        if (!isGood()) {
            if (copy.changes() == changes.get()) {
                if (oneReads.tryLock()) {
                    readOnce();
                }
            } else {
                oneReads.lock();
                readOnce();
            }
        }
        return copy.value();
    }

    private void readOnce() {
        try {
            if (!isGood()) {
                read();
            }
        } finally {
            oneReads.unlock();
        }
    }

    private boolean isGood() {
        return copy.isGood(changes.get(), clock.instant());
    }

    /** Hears that it is not what it was. Run the result to stop. */
    public Runnable onChange(Runnable listener) {
        return bus.subscribe(changed, change -> listener.run());
    }

    /** Tells every node that it is not what it was. */
    public void tellChanged() {
        bus.publish(changed);
    }

    /** What was read while it changed may be old already, and counts as from before that change. */
    private void read() {
        var before = changes.get();
        var now = clock.instant();
        try {
            copy = new Copy<>(reader.get(), before, now, now.plus(GOOD_FOR));
        } catch (RuntimeException fault) {
            log.debug("Could not read what {} is about: {}", changed, fault.toString());
            copy = new Copy<>(copy.value(), before, now, now.plus(TRIED_AGAIN_AFTER));
        }
    }
}
