package org.supportchat.cluster;

import java.util.UUID;

/**
 * Something is newer than before.
 *
 * @param topic the kind of thing, such as {@code chat}
 * @param subject which one
 * @param detail what else there is to say; mostly empty, because the database says it
 */
public record Change(String topic, UUID subject, String detail) {

    public Change(String topic, UUID subject) {
        this(topic, subject, "");
    }

    /** What one listens to who hears of it, whatever the detail. */
    Change withoutDetail() {
        return new Change(topic, subject);
    }
}
