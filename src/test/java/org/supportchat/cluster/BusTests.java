package org.supportchat.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A change reaches those who listen, and nobody else. */
class BusTests {

    private final Bus bus = new Bus();
    private final Change change = new Change("chat", UUID.randomUUID());
    private final ArrayList<Change> heard = new ArrayList<>();

    @Test
    void tellsThoseWhoListenToTheSubject() {
        bus.subscribe(change, heard::add);
        bus.publish(change);
        bus.publish(new Change("chat", UUID.randomUUID()));
        assertThat(heard).containsExactly(change);
    }

    @Test
    void tellsThoseWhoListenToTheTopic() {
        bus.subscribe("chat", heard::add);
        bus.publish(change);
        bus.publish(new Change("account", UUID.randomUUID()));
        assertThat(heard).containsExactly(change);
    }

    @Test
    void tellsTheDetailToThoseWhoListenToTheSubject() {
        bus.subscribe(change, heard::add);
        var detailed = new Change(change.topic(), change.subject(), "a detail");
        bus.publish(detailed);
        assertThat(heard).containsExactly(detailed);
    }

    @Test
    void tellsNobodyWhoHasHungUp() {
        var hangUp = bus.subscribe(change, heard::add);
        hangUp.run();
        hangUp.run();
        bus.publish(change);
        assertThat(heard).isEmpty();
    }

    @Test
    void oneWhoFailsKeepsNobodyElseFromHearing() {
        bus.subscribe(change, broken -> {
            throw new IllegalStateException("for the test");
        });
        bus.subscribe(change, heard::add);
        bus.publish(change);
        assertThat(heard).containsExactly(change);
    }
}
