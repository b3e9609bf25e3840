package org.supportchat.chat;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.supportchat.account.StaffMember;
import org.supportchat.cluster.Place;
import org.supportchat.cluster.Presence;
import org.supportchat.cluster.Visitor;

/**
 * Who of those whose switch says that they are on duty has a page open that is heard of; and whose page is able to ring
 * right now, as it says itself.
 */
@Component
public class DutyRoster {

    private static final Place ON_DUTY = Place.only("duty");
    private static final Place HEARS = Place.only("hears");

    private final Presence presence;

    DutyRoster(Presence presence) {
        this.presence = presence;
    }

    /** The technician is on duty by this page. Run the result when they are not any more. */
    public Runnable come(UUID page, StaffMember technician) {
        return presence.come(page, ON_DUTY, visitor(technician));
    }

    /** This page is able to ring the technician. Run the result when it is not any more. */
    public Runnable hear(UUID page, StaffMember technician) {
        return presence.come(page, HEARS, visitor(technician));
    }

    /** How many technicians are on duty. */
    public int size() {
        return accounts(ON_DUTY).size();
    }

    /** How many of them can hear an alert. */
    public int hearing() {
        var hearing = accounts(HEARS);
        return (int) accounts(ON_DUTY).stream().filter(hearing::contains).count();
    }

    /** Who changes their name may be there under both for a while. */
    private Set<UUID> accounts(Place place) {
        return presence.at(place).stream().map(Visitor::id).collect(Collectors.toSet());
    }

    /** Hears that somebody may have come or gone, or can hear or not. Run the result to stop. */
    public Runnable onChange(Runnable listener) {
        var duty = presence.onChange(ON_DUTY, listener);
        var hearing = presence.onChange(HEARS, listener);
        return () -> {
            duty.run();
            hearing.run();
        };
    }

    private static Visitor visitor(StaffMember technician) {
        return new Visitor(technician.id(), technician.name());
    }
}
