package org.supportchat.chaos;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The application is killed, and started again, while people write. */
@ChaosTest
class ApplicationKilledTests {

    private static final Duration BUDGET = Duration.ofSeconds(10);

    @Test
    @Tag("short")
    void oneKillLosesNothing(Site site) throws Exception {
        run("Application killed once", site, Size.SHORT);
    }

    @Test
    @Tag("long")
    void threeKillsAmongAThousandMessagesLoseNothing(Site site) throws Exception {
        run("Application killed three times", site, Size.LONG);
    }

    private static void run(String name, Site site, Size size) throws IOException, InterruptedException, SQLException {
        new Scenario(name, site, size, ApplicationKilledTests::killAndStart).run(BUDGET);
    }

    private static Outage killAndStart(Site site, Chance chance, long sentBefore) throws IOException {
        var began = Instant.now();
        site.application().kill();
        Report.started(site.application().start());
        return new Outage(sentBefore, began, Instant.now(), began);
    }
}
