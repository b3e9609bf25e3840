package org.supportchat.chat;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * A technician who has joined a chat, under the name they had then; {@code here} as long as they are in it. The columns are said to be never null, so that
 * Hibernate stores one row more instead of all of them anew.
 */
@Embeddable
record Participant(
        @Column(nullable = false) UUID accountId,
        @Column(nullable = false) String name,
        @Column(nullable = false) Instant joinedAt,
        @Column(nullable = false) boolean here) {

    /** Was in the chat, and is not any more. */
    Participant gone() {
        return new Participant(accountId, name, joinedAt, false);
    }
}
