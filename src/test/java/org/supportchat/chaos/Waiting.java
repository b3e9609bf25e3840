package org.supportchat.chaos;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens in another process, which tells nobody when it does. */
final class Waiting {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private Waiting() {}

    /** Whether it came true in time. */
    static boolean until(Duration longest, BooleanSupplier isSo) {
        var end = System.nanoTime() + longest.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause(BETWEEN_LOOKS);
        }
        return true;
    }

    static void pause(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        for (var left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
