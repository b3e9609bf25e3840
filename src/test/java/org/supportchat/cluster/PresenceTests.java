package org.supportchat.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.supportchat.SettableClock;

/** Who is here is who was heard of, not whose socket looks open. */
class PresenceTests {

    private static final Visitor ANA = new Visitor(new UUID(0, 1), "Ana");
    private static final Visitor BEN = new Visitor(new UUID(0, 2), "Ben");
    private static final Place DESK = Place.only("desk");
    private static final Place CHAT = new Place("chat", new UUID(1, 1));
    private static final Place OTHER_CHAT = new Place("chat", new UUID(1, 2));

    private final SettableClock clock = new SettableClock();
    private final Presence presence = new Presence(new Bus(), clock);
    private final UUID page = UUID.randomUUID();

    @Test
    void somebodyWithTwoPagesIsHereOnceAndUntilTheLastOneCloses() {
        var first = presence.come(page, DESK, ANA);
        var second = presence.come(UUID.randomUUID(), DESK, ANA);
        presence.come(UUID.randomUUID(), DESK, BEN);
        presence.come(UUID.randomUUID(), Place.only("elsewhere"), new Visitor(new UUID(0, 3), "Cleo"));
        assertThat(presence.at(DESK)).containsExactlyInAnyOrder(ANA, BEN);
        first.run();
        assertThat(presence.at(DESK)).contains(ANA);
        second.run();
        assertThat(presence.at(DESK)).containsExactly(BEN);
    }

    @Test
    void onePageCanBeAtSeveralPlaces() {
        presence.come(page, DESK, ANA);
        var reading = presence.come(page, CHAT, ANA);
        presence.come(page, OTHER_CHAT, ANA);
        reading.run();
        reading.run();
        assertThat(presence.at(DESK)).containsExactly(ANA);
        assertThat(presence.at("chat")).containsExactly(Map.entry(OTHER_CHAT.subject(), Set.of(ANA)));
    }

    /** The machine died: no word, and yet everybody knows within a minute. */
    @Test
    void silentPageIsGoneWithinAMinuteAndThatIsTold() {
        var told = new AtomicInteger();
        presence.come(page, DESK, ANA);
        presence.onChange(DESK, told::incrementAndGet);
        clock.goAhead(Duration.ofSeconds(40));
        presence.heard(page);
        clock.goAhead(Duration.ofSeconds(40));
        presence.look();
        assertThat(presence.at(DESK)).containsExactly(ANA);
        assertThat(told).hasValue(0);
        clock.goAhead(Duration.ofSeconds(6));
        assertThat(presence.at(DESK)).isEmpty();
        presence.look();
        presence.look();
        assertThat(told).hasValue(1);
    }

    @Test
    void pageThatIsHeardOfAgainIsBackWhereItWas() {
        List<UUID> told = new ArrayList<>();
        presence.come(page, CHAT, ANA);
        clock.goAhead(Duration.ofMinutes(5));
        presence.look();
        presence.onChange("chat", told::add);
        presence.heard(page);
        presence.heard(page);
        assertThat(presence.at(CHAT)).containsExactly(ANA);
        assertThat(told).containsExactly(CHAT.subject());
    }

    @Test
    void closedPageIsNotHeardAgain() {
        presence.come(page, DESK, ANA).run();
        presence.heard(page);
        assertThat(presence.at(DESK)).isEmpty();
    }

    @Test
    void whoHasANewNameIsEverywhereUnderIt() {
        List<UUID> told = new ArrayList<>();
        presence.come(page, DESK, ANA);
        presence.come(page, CHAT, ANA);
        presence.come(UUID.randomUUID(), OTHER_CHAT, BEN);
        presence.onChange("chat", told::add);
        var renamed = new Visitor(ANA.id(), "Anne");
        presence.rename(renamed);
        assertThat(presence.at(DESK)).containsExactly(renamed);
        assertThat(presence.at("chat"))
                .isEqualTo(Map.of(CHAT.subject(), Set.of(renamed), OTHER_CHAT.subject(), Set.of(BEN)));
        assertThat(told).containsExactly(CHAT.subject());
    }
}
