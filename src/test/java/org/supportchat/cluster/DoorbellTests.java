package org.supportchat.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** However often it is rung, the work runs one at a time, and once more after the last ring. */
class DoorbellTests {

    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void runsAfterARing() {
        new Doorbell(Duration.ZERO, runs::incrementAndGet).ring();
        await().until(() -> runs.get() == 1);
    }

    @Test
    void ringsDuringARunAreOneMoreRun() throws InterruptedException {
        var started = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var atOnce = new AtomicInteger();
        var bell = new Doorbell(Duration.ZERO, () -> {
            assertThat(atOnce.incrementAndGet()).isEqualTo(1);
            started.countDown();
            awaitQuietly(goOn);
            atOnce.decrementAndGet();
            runs.incrementAndGet();
        });
        bell.ring();
        started.await();
        for (var ring = 0; ring < 100; ring++) {
            bell.ring();
        }
        goOn.countDown();
        await().until(() -> runs.get() == 2);
        await().during(Duration.ofMillis(200)).until(() -> runs.get() == 2);
    }

    @Test
    void noRingIsLostWhenManyRing() {
        var wanted = new AtomicInteger();
        var seen = new AtomicInteger();
        var bell = new Doorbell(Duration.ZERO, () -> seen.set(wanted.get()));
        for (var round = 1; round <= 2_000; round++) {
            wanted.set(round);
            bell.ring();
        }
        await().until(() -> seen.get() == 2_000);
    }

    @Test
    void workThatFailsIsTriedAgain() {
        new Doorbell(Duration.ZERO, () -> {
                    if (runs.incrementAndGet() == 1) {
                        throw new IllegalStateException("for the test");
                    }
                })
                .ring();
        await().until(() -> runs.get() == 2);
    }

    @Test
    void closedBellDoesNothing() {
        var bell = new Doorbell(Duration.ZERO, runs::incrementAndGet);
        bell.close();
        bell.ring();
        await().during(Duration.ofMillis(100)).until(() -> runs.get() == 0);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
