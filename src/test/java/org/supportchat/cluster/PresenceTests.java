package org.supportchat.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.supportchat.SettableClock;

/** Who is here is who was heard of, not whose socket looks open. */
class PresenceTests {

    private static final UUID ANA = new UUID(0, 1);
    private static final UUID BEN = new UUID(0, 2);

    private final SettableClock clock = new SettableClock();
    private final Presence presence = new Presence(clock);
    private final UUID page = UUID.randomUUID();

    @Test
    void somebodyWithTwoPagesIsHereOnceAndUntilTheLastOneCloses() {
        var second = UUID.randomUUID();
        presence.come(page, "desk", ANA);
        presence.come(second, "desk", ANA);
        presence.come(UUID.randomUUID(), "desk", BEN);
        presence.come(UUID.randomUUID(), "elsewhere", new UUID(0, 3));
        assertThat(presence.at("desk")).containsExactlyInAnyOrder(ANA, BEN);
        presence.go(page);
        assertThat(presence.at("desk")).contains(ANA);
        presence.go(second);
        assertThat(presence.at("desk")).containsExactly(BEN);
    }

    @Test
    void silentPageIsGoneAfterAMinuteAndAHalf() {
        presence.come(page, "desk", ANA);
        clock.goAhead(Duration.ofSeconds(80));
        presence.heard(page);
        clock.goAhead(Duration.ofSeconds(80));
        assertThat(presence.at("desk")).containsExactly(ANA);
        clock.goAhead(Duration.ofSeconds(11));
        assertThat(presence.at("desk")).isEmpty();
    }

    @Test
    void closedPageIsNotHeardAgain() {
        presence.come(page, "desk", ANA);
        presence.go(page);
        presence.heard(page);
        assertThat(presence.at("desk")).isEmpty();
    }
}
