package org.supportchat.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.supportchat.SettableClock;

/** What is kept is read as seldom as possible, and is never old for long. */
class KeptTests {

    private static final Change CHANGED = new Change("test", new UUID(0, 0));

    private final Bus bus = new Bus();
    private final SettableClock clock = new SettableClock();
    private final AtomicInteger reads = new AtomicInteger();
    private Runnable meanwhile = () -> {};
    private final Kept<String> kept = new Kept<>(CHANGED, this::read, "nothing", bus, clock);

    private String read() {
        meanwhile.run();
        return "read " + reads.incrementAndGet();
    }

    @Test
    void isReadOnce() {
        assertThat(kept.get()).isEqualTo("read 1");
        assertThat(kept.get()).isEqualTo("read 1");
    }

    @Test
    void isReadAgainOnceItWasChangedOnAnyNode() {
        kept.get();
        bus.publish(CHANGED);
        assertThat(kept.get()).isEqualTo("read 2");
        assertThat(kept.get()).isEqualTo("read 2");
    }

    @Test
    void isReadAgainAfterAMinuteShouldNobodyHaveTold() {
        kept.get();
        clock.goAhead(Duration.ofSeconds(58));
        assertThat(kept.get()).isEqualTo("read 1");
        clock.goAhead(Duration.ofSeconds(3));
        assertThat(kept.get()).isEqualTo("read 2");
    }

    @Test
    void clockThatIsSetBackMakesItNoYounger() {
        kept.get();
        clock.goAhead(Duration.ofHours(-1));
        assertThat(kept.get()).isEqualTo("read 2");
    }

    @Test
    void whatWasReadWhileItChangedIsReadAgain() {
        meanwhile = () -> {
            meanwhile = () -> {};
            kept.tellChanged();
        };
        assertThat(kept.get()).isEqualTo("read 1");
        assertThat(kept.get()).isEqualTo("read 2");
        assertThat(kept.get()).isEqualTo("read 2");
    }

    @Test
    void lastOneIsGoodEnoughWhileItCannotBeRead() {
        kept.get();
        kept.tellChanged();
        meanwhile = () -> {
            throw new IllegalStateException("for the test");
        };
        assertThat(kept.get()).isEqualTo("read 1");
        meanwhile = () -> {};
        assertThat(kept.get()).as("not tried at each call").isEqualTo("read 1");
        clock.goAhead(Duration.ofSeconds(3));
        assertThat(kept.get()).isEqualTo("read 2");
    }

    @Test
    void isNothingAsLongAsItWasNeverRead() {
        meanwhile = () -> {
            throw new IllegalStateException("for the test");
        };
        assertThat(kept.get()).isEqualTo("nothing");
    }

    @Test
    void whoListensHearsUntilTheyStop() {
        var heard = new AtomicInteger();
        var stop = kept.onChange(heard::incrementAndGet);
        kept.tellChanged();
        stop.run();
        kept.tellChanged();
        assertThat(heard).hasValue(1);
    }
}
