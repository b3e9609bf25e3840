package org.supportchat.chat;

import java.time.Duration;
import java.time.Instant;

/** How long a chat waited until the first technician joined. */
record Taken(Instant createdAt, Instant takenAt) {

    Duration waited() {
        return Duration.between(createdAt, takenAt);
    }
}
