package org.supportchat.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who guesses wrong waits ever longer, and the counting of it stays small. */
class MissesTests {

    private static final Origin ONE = new Origin("192.0.2.1");

    private final Misses misses = new Misses();
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");

    private Optional<Duration> miss(Origin origin) {
        var wait = misses.begin(origin, now);
        if (wait.isEmpty()) {
            misses.end(origin, true, now);
        }
        return wait;
    }

    private void hit(Origin origin) {
        assertThat(misses.begin(origin, now)).isEmpty();
        misses.end(origin, false, now);
    }

    @Test
    void handfulIsFreeAndThenTheWaitDoublesUpToFiveMinutes() {
        for (var round = 0; round < Misses.FREE; round++) {
            assertThat(miss(ONE)).isEmpty();
        }
        var waits = new ArrayList<Long>();
        for (var round = 0; round < 11; round++) {
            var wait = miss(ONE).orElseThrow();
            waits.add(wait.toSeconds());
            now = now.plus(wait);
            assertThat(miss(ONE)).isEmpty();
        }
        assertThat(waits).isEqualTo(List.of(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L));
    }

    @Test
    void thousandGuessesAtOnceLetFewThrough() {
        var through = 0;
        for (var round = 0; round < 1_000; round++) {
            through += misses.begin(ONE, now).isEmpty() ? 1 : 0;
        }
        assertThat(through).isEqualTo(Misses.FREE);
    }

    @Test
    void rightGuessTakesNothingBack() {
        for (var round = 0; round < Misses.FREE - 1; round++) {
            miss(ONE);
            hit(ONE);
        }
        miss(ONE);
        assertThat(miss(ONE)).contains(Duration.ofSeconds(1));
    }

    @Test
    void rightGuessesAreNotCounted() {
        for (var round = 0; round < 1_000; round++) {
            hit(ONE);
        }
        assertThat(misses.size()).isZero();
    }

    @Test
    void missesAreForgottenAQuarterOfAnHourAfterTheLast() {
        for (var round = 0; round < Misses.FREE; round++) {
            miss(ONE);
        }
        now = now.plus(Misses.FORGOTTEN).plusSeconds(1);
        assertThat(miss(ONE)).isEmpty();
        assertThat(miss(ONE)).isEmpty();
    }

    @Test
    void manyMissesFromEverywhereSlowDownThoseWhoMissed() {
        for (var round = 0; round < Misses.USUAL + 200; round++) {
            miss(new Origin("origin " + round));
        }
        assertThat(misses.begin(new Origin("origin 7"), now)).contains(Duration.ofSeconds(16));
        assertThat(misses.begin(new Origin("fresh"), now)).isEmpty();
        now = now.plus(Duration.ofMinutes(11));
        assertThat(misses.begin(new Origin("origin 7"), now)).isEmpty();
    }

    @Test
    void countsBoundedManyOrigins() {
        for (var round = 0; round < Misses.MOST_ORIGINS * 2; round++) {
            miss(new Origin("origin " + round));
        }
        assertThat(misses.size()).isLessThanOrEqualTo(Misses.MOST_ORIGINS);
    }
}
