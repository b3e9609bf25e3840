package org.supportchat.chat;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.supportchat.cluster.Bus;
import org.supportchat.cluster.Change;
import org.supportchat.cluster.Presence;

/** Which technicians are on duty: those who have a dashboard open that is heard of. */
@Component
public class DutyRoster {

    private static final String DASHBOARD = "dashboard";
    private static final Change CHANGED = new Change("duty", new UUID(0, 0));

    private final Presence presence;
    private final Bus bus;

    DutyRoster(Presence presence, Bus bus) {
        this.presence = presence;
        this.bus = bus;
    }

    /** The technician has a dashboard open at this page. Run the result when it is closed. */
    public Runnable come(UUID page, UUID accountId) {
        presence.come(page, DASHBOARD, accountId);
        bus.publish(CHANGED);
        return () -> {
            presence.go(page);
            bus.publish(CHANGED);
        };
    }

    /** How many technicians are on duty. */
    public int size() {
        return presence.at(DASHBOARD).size();
    }

    /** Hears that somebody came or went; who goes silently is noticed without a word. */
    Runnable onChange(Runnable listener) {
        return bus.subscribe(CHANGED, change -> listener.run());
    }
}
