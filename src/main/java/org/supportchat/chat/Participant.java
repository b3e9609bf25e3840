package org.supportchat.chat;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A technician who has joined a chat, under the name they had then. */
@Embeddable
record Participant(UUID accountId, String name, Instant joinedAt) {}
