package org.supportchat.chat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.supportchat.account.StaffMember;
import org.supportchat.cluster.Place;
import org.supportchat.cluster.Presence;
import org.supportchat.cluster.Visitor;

/** Which technicians have a chat open in front of them, so that nobody answers behind the back of another. */
@Component
public class Lookers {

    private static final String CHAT = "looking";

    private final Presence presence;

    Lookers(Presence presence) {
        this.presence = presence;
    }

    /** The technician looks at the chat by this page. Run the result when they do not any more. */
    public Runnable come(UUID page, UUID chatId, StaffMember technician) {
        return presence.come(page, new Place(CHAT, chatId), new Visitor(technician.id(), technician.name()));
    }

    public Set<Visitor> of(UUID chatId) {
        return presence.at(new Place(CHAT, chatId));
    }

    /** By chat, those alone that somebody looks at. */
    public Map<UUID, Set<Visitor>> all() {
        return presence.at(CHAT);
    }

    /** Names each chat that somebody may have come to or gone from. Run the result to stop. */
    public Runnable onChange(Consumer<UUID> listener) {
        return presence.onChange(CHAT, listener);
    }

    /** The same of one chat. */
    public Runnable onChange(UUID chatId, Runnable listener) {
        return presence.onChange(new Place(CHAT, chatId), listener);
    }
}
