package org.supportchat.chat;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * A technician who has joined a chat, under the name they had then. The columns are said to be never null, so that
 * Hibernate stores one row more instead of all of them anew.
 */
@Embeddable
record Participant(
        @Column(nullable = false) UUID accountId,
        @Column(nullable = false) String name,
        @Column(nullable = false) Instant joinedAt) {}
