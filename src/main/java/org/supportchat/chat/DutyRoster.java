package org.supportchat.chat;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.supportchat.account.StaffMember;
import org.supportchat.cluster.Place;
import org.supportchat.cluster.Presence;
import org.supportchat.cluster.Visitor;

/** Which technicians are on duty: those who have a dashboard open that is heard of. */
@Component
public class DutyRoster {

    private static final Place DASHBOARD = Place.only("duty");

    private final Presence presence;

    DutyRoster(Presence presence) {
        this.presence = presence;
    }

    /** The technician has a dashboard open at this page. Run the result when it is closed. */
    public Runnable come(UUID page, StaffMember technician) {
        return presence.come(page, DASHBOARD, new Visitor(technician.id(), technician.name()));
    }

    /** How many technicians are on duty. */
    public int size() {
        return presence.at(DASHBOARD).size();
    }

    /** Hears that somebody may have come or gone. Run the result to stop. */
    Runnable onChange(Runnable listener) {
        return presence.onChange(DASHBOARD, listener);
    }
}
