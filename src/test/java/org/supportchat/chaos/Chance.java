package org.supportchat.chaos;

import java.time.Duration;
import java.util.Random;

/** What is random in a scenario. The seed of a run is printed, and {@code -Dchaos.seed=} gives it again. */
final class Chance {

    static final long SEED = Long.getLong("chaos.seed", new Random().nextInt(1_000_000));

    static {
        System.out.println("The seed of this run: -Dchaos.seed=" + SEED);
    }

    private final Random random;

    private Chance(long seed) {
        random = new Random(seed);
    }

    /** @param name of the scenario, or of a person in it, so that each has chances of their own */
    static Chance of(String name) {
        return new Chance(SEED * 31 + name.hashCode());
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    Duration milliseconds(int least, int most) {
        return Duration.ofMillis(between(least, most));
    }

    /** 128 random bits as 32 hexadecimal digits. */
    String key() {
        return "%016x%016x".formatted(random.nextLong(), random.nextLong());
    }
}
