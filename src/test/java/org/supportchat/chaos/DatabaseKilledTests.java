package org.supportchat.chaos;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** PostgreSQL is killed, and started again, while people write. */
@ChaosTest
class DatabaseKilledTests {

    private static final Duration BUDGET = Duration.ofSeconds(5);
    private static final int LONGEST_ABSENCE = 2_000;

    @Test
    @Tag("short")
    void oneKillLosesNothing(Site site) throws Exception {
        run("PostgreSQL killed once", site, Size.SHORT);
    }

    @Test
    @Tag("long")
    void threeKillsAmongAThousandMessagesLoseNothing(Site site) throws Exception {
        run("PostgreSQL killed three times", site, Size.LONG);
    }

    private static void run(String name, Site site, Size size) throws IOException, InterruptedException, SQLException {
        new Scenario(name, site, size, DatabaseKilledTests::killAndStart).run(BUDGET);
    }

    private static Outage killAndStart(Site site, Chance chance, long sentBefore) throws IOException {
        var began = Instant.now();
        site.database().kill();
        Waiting.pause(chance.milliseconds(0, LONGEST_ABSENCE));
        site.database().start();
        var over = Instant.now();
        return new Outage(sentBefore, began, over, over);
    }
}
