package org.supportchat.chat;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What the staff say to each other about a chat; never changed once written, and never read for a student. */
@Entity
@Immutable
class StaffNote {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID chatId = id;
    private long number;
    private UUID clientKey = id;
    private UUID authorId = id;
    private String authorName = "";
    private String body = "";
    private long behind;
    private Instant writtenAt = Instant.EPOCH;

    @ElementCollection
    @CollectionTable(name = "staff_note_mention")
    @Column(name = "account_id")
    private Set<UUID> mentions = new HashSet<>();

    protected StaffNote() {}

    StaffNote(Chat chat, long number, NewMessage text, Technician author, Set<UUID> mentions, Instant now) {
        this.chatId = chat.id();
        this.number = number;
        this.clientKey = text.key();
        this.authorId = author.accountId();
        this.authorName = author.name();
        this.body = text.text();
        this.behind = chat.lastSeq();
        this.writtenAt = now;
        this.mentions.addAll(mentions);
    }

    UUID chatId() {
        return chatId;
    }

    long number() {
        return number;
    }

    UUID clientKey() {
        return clientKey;
    }

    UUID authorId() {
        return authorId;
    }

    String authorName() {
        return authorName;
    }

    String body() {
        return body;
    }

    long behind() {
        return behind;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
