package org.supportchat.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.supportchat.common.NotNow;

/** A rush of sign-ins hashes two at a time, and nobody waits for ever. */
class FewAtATimeTests {

    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicInteger hashing = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();

    /** Hashes until the test says that it is done. */
    private final class SlowHash implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            hashing.incrementAndGet();
            try {
                done.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return "hash";
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            return encode(password).equals(hash);
        }
    }

    private void rush(FewAtATime hashes, int people) {
        for (var person = 0; person < people; person++) {
            Thread.startVirtualThread(() -> {
                try {
                    hashes.matches("a few words", "hash");
                    answered.incrementAndGet();
                } catch (NotNow busy) {
                    refused.incrementAndGet();
                }
            });
        }
    }

    @Test
    void fewWaitForTheirTurnAndTheRestIsToldAtOnce() {
        rush(new FewAtATime(new SlowHash(), Duration.ofMinutes(10)), 1_000);
        await().untilAsserted(() -> assertThat(refused.get())
                .as("but those who hash and those who wait, give or take those who came at the same moment")
                .isBetween(1_000 - FewAtATime.AT_A_TIME - 2 * FewAtATime.MOST_WAITING, 1_000));
        assertThat(hashing.get()).isEqualTo(FewAtATime.AT_A_TIME);
        done.countDown();
        await().until(() -> answered.get() + refused.get() == 1_000);
        assertThat(answered.get()).isGreaterThanOrEqualTo(FewAtATime.AT_A_TIME);
    }

    @Test
    void nobodyWaitsForLong() {
        rush(new FewAtATime(new SlowHash(), Duration.ofMillis(50)), 20);
        await().untilAsserted(() -> assertThat(refused.get()).isEqualTo(20 - FewAtATime.AT_A_TIME));
        done.countDown();
        await().until(() -> answered.get() == FewAtATime.AT_A_TIME);
    }
}
