package org.supportchat.chat;

import jakarta.persistence.Basic;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * A technician who has joined a chat, under the name they had then; {@code here} as long as they are in it. No part is
 * optional, so that Hibernate stores one row more instead of all of them anew.
 */
@Embeddable
record Participant(
        @Basic(optional = false) UUID accountId,
        @Basic(optional = false) String name,
        @Basic(optional = false) Instant joinedAt,
        @Basic(optional = false) boolean here) {

    /** Was in the chat, and is not any more. */
    Participant gone() {
        return new Participant(accountId, name, joinedAt, false);
    }
}
