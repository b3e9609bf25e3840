package org.supportchat.cluster;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.supportchat.database.DatabaseAway;

/**
 * Runs one piece of work, on a virtual thread of its own, after it was rung: at most once at a time, never less than the
 * pause apart, and always once more after the last ring. Work that fails is tried again until it succeeds, so that a
 * page whose read failed is current as soon as the database is back; of a series of failures the first is logged, unless
 * it is the database that is away, which is told once for all.
 */
public final class Doorbell {

    private static final Logger log = LoggerFactory.getLogger(Doorbell.class);
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final Duration pause;
    private final Runnable work;
    private final AtomicBoolean rung = new AtomicBoolean();
    private final AtomicBoolean awake = new AtomicBoolean();
    private volatile boolean closed;
    private boolean failing;

    /** @param pause the shortest time from the end of one run to the start of the next; may be zero */
    public Doorbell(Duration pause, Runnable work) {
        this.pause = pause;
        this.work = work;
    }

    /** Asks for a run; returns at once. */
    public void ring() {
        rung.set(true);
        if (!closed && awake.compareAndSet(false, true)) {
            Thread.ofVirtual().name("doorbell").start(this::answer);
        }
    }

    /** No run starts after this; a running one is not interrupted. */
    public void close() {
        closed = true;
    }

    private void answer() {
        try {
            while (!closed && rung.getAndSet(false)) {
                Thread.sleep(run() ? pause : RETRY);
            }
        } catch (InterruptedException stop) {
            closed = true;
        } finally {
            awake.set(false);
        }
        if (rung.get()) {
            ring();
        }
    }

    private boolean run() {
        try {
            work.run();
            failing = false;
            return true;
        } catch (RuntimeException fault) {
            if (!failing && !DatabaseAway.isCauseOf(fault)) {
                log.warn("Could not refresh a page, trying every {} s: {}", RETRY.toSeconds(), fault.toString());
            }
            failing = true;
            rung.set(true);
            return false;
        }
    }
}
