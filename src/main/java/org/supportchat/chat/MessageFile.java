package org.supportchat.chat;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Ties a file to the message that it was sent with, and so to those who may read the chat. */
@Entity
@Immutable
class MessageFile {

    @Id
    private UUID fileId = UUID.randomUUID();

    private UUID messageId = fileId;
    private int place;

    protected MessageFile() {}

    /** @param place among the files of the message, from 0 */
    MessageFile(UUID fileId, Message message, int place) {
        this.fileId = fileId;
        this.messageId = message.id();
        this.place = place;
    }

    UUID fileId() {
        return fileId;
    }

    UUID messageId() {
        return messageId;
    }
}
