package org.supportchat.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.supportchat.SettableClock;

/** Each may do it so often at once, and so often in the long run; nobody is held up by another. */
class ThrottleTests {

    private final SettableClock clock = new SettableClock();
    private final Throttle throttle = new Throttle(10, 5, Duration.ofMinutes(1), clock);

    private long allowed(String who, int times) {
        return IntStream.range(0, times)
                .filter(time -> throttle.use(who).isEmpty())
                .count();
    }

    @Test
    void letsSomeThroughAtOnceAndMoreAsTimeGoes() {
        assertThat(allowed("one", 1_000)).isEqualTo(10);
        assertThat(allowed("other", 3)).isEqualTo(3);
        clock.goAhead(Duration.ofMinutes(1));
        assertThat(allowed("one", 1_000)).isEqualTo(5);
    }

    @Test
    void saysHowLongToWait() {
        allowed("one", 10);
        assertThat(throttle.use("one").orElseThrow()).isBetween(Duration.ofSeconds(11), Duration.ofSeconds(12));
    }
}
