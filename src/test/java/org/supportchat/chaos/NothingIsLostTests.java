package org.supportchat.chaos;

import static org.supportchat.chaos.Strike.APPLICATION_KILLED;
import static org.supportchat.chaos.Strike.APPLICATION_RESTARTED;
import static org.supportchat.chaos.Strike.DATABASE_KILLED;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No message that was told sent is lost or doubled, whatever is killed while people write. */
@ChaosTest
class NothingIsLostTests {

    @Test
    @Tag("short")
    void oneStrikeOfEachKindLosesNothing(Site site) throws Exception {
        new Scenario("One of each", Size.SHORT, List.of(DATABASE_KILLED, APPLICATION_KILLED, APPLICATION_RESTARTED))
                .run(site);
    }

    @Test
    @Tag("long")
    void applicationKilledThreeTimesLosesNothing(Site site) throws Exception {
        new Scenario(
                        "The application three times",
                        Size.LONG,
                        List.of(APPLICATION_KILLED, APPLICATION_KILLED, APPLICATION_KILLED))
                .run(site);
    }

    @Test
    @Tag("long")
    void applicationRestartedUnderLoadLosesNothing(Site site) throws Exception {
        new Scenario("A restart under load", Size.LONG, List.of(APPLICATION_RESTARTED)).run(site);
    }

    @Test
    @Tag("long")
    void databaseKilledThreeTimesLosesNothing(Site site) throws Exception {
        new Scenario("PostgreSQL three times", Size.LONG, List.of(DATABASE_KILLED, DATABASE_KILLED, DATABASE_KILLED))
                .run(site);
    }
}
