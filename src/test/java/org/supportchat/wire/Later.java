package org.supportchat.wire;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** What pages do after a while, or again and again; one thread keeps the time for all of them. */
final class Later {

    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("pages").factory());

    private Later() {}

    static void in(int seconds, Runnable deed) {
        CLOCK.schedule(() -> Thread.startVirtualThread(deed), seconds, TimeUnit.SECONDS);
    }

    /** Does it again and again; where the server cannot be reached, the next time may get through. */
    static void every(int seconds, BooleanSupplier isOver, Runnable deed) {
        in(seconds, () -> {
            if (isOver.getAsBoolean()) {
                return;
            }
            try {
                deed.run();
            } catch (Unreachable fault) {
                // Three heartbeats that do not get through end the page at the server.
            }
            every(seconds, isOver, deed);
        });
    }
}
