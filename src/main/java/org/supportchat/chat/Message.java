package org.supportchat.chat;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of a chat; never changed once written. */
@Entity
@Immutable
class Message {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID chatId = id;
    private long seq;
    private @Nullable UUID clientKey;

    @Enumerated(EnumType.STRING)
    private MessageKind kind = MessageKind.STARTED;

    private @Nullable UUID authorId;
    private String authorName = "";
    private String body = "";
    private int fileCount;
    private Instant sentAt = Instant.EPOCH;

    protected Message() {}

    Message(Chat chat, long seq, MessageKind kind, @Nullable UUID authorId, String authorName, Instant now) {
        this.chatId = chat.id();
        this.seq = seq;
        this.kind = kind;
        this.authorId = authorId;
        this.authorName = authorName;
        this.sentAt = now;
    }

    /** Gives a new line the text of a person. */
    Message saying(NewMessage message) {
        clientKey = message.key();
        body = message.text();
        fileCount = message.files().size();
        return this;
    }

    /** Gives a line of the system the second person that it tells of. */
    Message about(Technician other) {
        body = other.name();
        return this;
    }

    UUID id() {
        return id;
    }

    UUID chatId() {
        return chatId;
    }

    long seq() {
        return seq;
    }

    @Nullable
    UUID clientKey() {
        return clientKey;
    }

    MessageKind kind() {
        return kind;
    }

    @Nullable
    UUID authorId() {
        return authorId;
    }

    String authorName() {
        return authorName;
    }

    String body() {
        return body;
    }

    boolean hasFiles() {
        return fileCount > 0;
    }

    Instant sentAt() {
        return sentAt;
    }
}
