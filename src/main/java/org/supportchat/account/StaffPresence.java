package org.supportchat.account;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.supportchat.cluster.Place;
import org.supportchat.cluster.Presence;
import org.supportchat.cluster.Visitor;

/** Which of the staff have a page of the product open that is heard of, whichever page it is. */
@Component
public class StaffPresence {

    private static final Place SIGNED_IN = Place.only("staff");

    private final Presence presence;

    StaffPresence(Presence presence, AccountChanges changes) {
        this.presence = presence;
        changes.ofNames((accountId, name) -> presence.rename(new Visitor(accountId, name)));
    }

    /** The person has this page open. Run the result when it is closed. */
    public Runnable come(UUID page, StaffMember member) {
        return presence.come(page, SIGNED_IN, new Visitor(member.id(), member.name()));
    }

    /** Everybody who is here, under the name that they have now. */
    public Set<Visitor> here() {
        return presence.at(SIGNED_IN);
    }

    /** The accounts of those who are here. */
    public Set<UUID> accounts() {
        return here().stream().map(Visitor::id).collect(Collectors.toSet());
    }
}
