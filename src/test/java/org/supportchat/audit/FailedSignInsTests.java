package org.supportchat.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.supportchat.SettableClock;

/** A flood of failed sign-ins becomes few entries, and none is forgotten. */
class FailedSignInsTests {

    private static final FailedSignIns.Source ANA = new FailedSignIns.Source("192.0.2.1", "ana");

    private final SettableClock clock = new SettableClock();
    private final FailedSignIns failures = new FailedSignIns(clock);

    private long written(FailedSignIns.Source source, int tries) {
        return IntStream.range(0, tries)
                .filter(one -> failures.isToBeWritten(source))
                .count();
    }

    private static FailedSignIns.Source source(int number) {
        return new FailedSignIns.Source("198.51.100." + number, "unknown");
    }

    @Test
    void firstFewOfAPeriodAreWrittenAndTheOthersCounted() {
        assertThat(written(ANA, 1_000)).isEqualTo(FailedSignIns.WRITTEN_EACH);
        assertThat(failures.takeFinished()).isEmpty();
        clock.goAhead(FailedSignIns.PERIOD);
        assertThat(failures.takeFinished())
                .containsExactly(new FailedSignIns.More(ANA, 1_000 - FailedSignIns.WRITTEN_EACH));
        assertThat(written(ANA, 1)).isEqualTo(1);
        clock.goAhead(FailedSignIns.PERIOD);
        assertThat(failures.takeFinished()).isEmpty();
    }

    @Test
    void manyAddressesMakeNoMoreEntriesThanAllMayHave() {
        var written = IntStream.range(0, 10_000)
                .mapToLong(number -> written(source(number), 1))
                .sum();
        assertThat(written).isEqualTo(FailedSignIns.WRITTEN_ALL);
        var more = failures.take();
        assertThat(more).hasSize(FailedSignIns.SOURCES + 1);
        assertThat(more.stream().mapToInt(FailedSignIns.More::count).sum()).isEqualTo(10_000 - written);
    }
}
