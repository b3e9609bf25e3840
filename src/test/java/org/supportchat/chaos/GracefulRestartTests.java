package org.supportchat.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The application is asked to end, as an update does, and started again, while people write. */
@ChaosTest
class GracefulRestartTests {

    /** What Spring gives the calls that are under way. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private static final int ENDED = 0;
    private static final int ENDED_BY_SIGTERM = 143;

    @Test
    @Tag("short")
    void restartLosesNothing(Site site) throws Exception {
        new Scenario("Application restarted", site, Size.SHORT, GracefulRestartTests::restart)
                .run(GRACE.plusSeconds(10));
    }

    private static Outage restart(Site site, Chance chance, long sentBefore) throws IOException, InterruptedException {
        var began = Instant.now();
        site.application().terminate();
        var status = site.application().awaitExit(GRACE.plusSeconds(5));
        var time = Duration.between(began, Instant.now());
        Report.add("End on request", List.of("Exit status %d after %s s.".formatted(status, Report.seconds(time))));
        assertThat(status).isIn(ENDED, ENDED_BY_SIGTERM);
        Report.started(site.application().start());
        return new Outage(sentBefore, began, Instant.now(), began);
    }
}
