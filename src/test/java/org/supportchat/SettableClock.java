package org.supportchat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The time of the machine, and as much later or earlier as a test wants. */
public final class SettableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** Replaces the clock of the product. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        @Primary
        SettableClock settableClock() {
            return new SettableClock();
        }
    }

    public void goAhead(Duration time) {
        ahead = ahead.plus(time);
    }

    /** From now on it is this time, and goes on. */
    public void goTo(Instant time) {
        ahead = Duration.between(Clock.systemUTC().instant(), time);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the product asks for instants alone");
    }
}
