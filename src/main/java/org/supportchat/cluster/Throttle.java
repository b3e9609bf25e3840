package org.supportchat.cluster;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Lets each of many do something only so often: a number of times at once, and so many more in every period. What it knows
 * of those who have been quiet for a period is forgotten, and of more than a hundred thousand the ones longest quiet.
 */
public final class Throttle {

    private static final long MOST = 100_000;

    private final Cache<Object, Bucket> buckets;
    private final int atOnce;
    private final int perPeriod;
    private final Duration period;
    private final Clock clock;

    /** The time of the product. */
    private record Time(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    /**
     * @param atOnce how often after a quiet time
     * @param perPeriod how often in the long run
     */
    public Throttle(int atOnce, int perPeriod, Duration period, Clock clock) {
        this.atOnce = atOnce;
        this.perPeriod = perPeriod;
        this.period = period;
        this.clock = clock;
        var full = period.multipliedBy(Math.ceilDiv(atOnce, perPeriod));
        this.buckets =
                Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(full).build();
    }

    /** Does it once more for this one, or gives how long to wait before it may. */
    public Optional<Duration> use(Object who) {
        var probe = buckets.get(who, same -> createBucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket createBucket() {
        return Bucket.builder()
                .withCustomTimePrecision(new Time(clock))
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(perPeriod, period))
                .build();
    }
}
