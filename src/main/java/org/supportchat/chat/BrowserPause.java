package org.supportchat.chat;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** That a browser starts no new chat for a time. It outlives the chat that it came from, which can be erased. */
@Entity
class BrowserPause {

    @Id
    private UUID id = UUID.randomUUID();

    private String browserHash = "";
    private UUID chatId = new UUID(0, 0);
    private long chatNumber;
    private String pausedBy = "";
    private Instant pausedAt = Instant.EPOCH;
    private Instant endsAt = Instant.EPOCH;

    protected BrowserPause() {}

    BrowserPause(String browserHash, Chat chat, Technician by, Instant now, Duration length) {
        this.browserHash = browserHash;
        this.chatId = chat.id();
        this.chatNumber = chat.publicNumber();
        this.pausedBy = by.name();
        this.pausedAt = now;
        this.endsAt = now.plus(length);
    }

    UUID id() {
        return id;
    }

    long chatNumber() {
        return chatNumber;
    }

    PausedBrowser view() {
        return new PausedBrowser(id, chatNumber, pausedBy, pausedAt, endsAt);
    }
}
