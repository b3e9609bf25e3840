package org.supportchat.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A one-time link that was given out and not used yet; of its secret the hash alone is kept. */
@Entity
@Table(name = "password_link")
class StoredLink {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID accountId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose = LinkPurpose.INVITATION;

    private String secretHash = "";
    private Instant expiresAt = Instant.EPOCH;

    protected StoredLink() {}

    StoredLink(UUID accountId, LinkPurpose purpose, String secretHash, Instant now) {
        this.accountId = accountId;
        this.purpose = purpose;
        this.secretHash = secretHash;
        this.expiresAt = now.plus(purpose.validity());
    }

    UUID accountId() {
        return accountId;
    }

    LinkPurpose purpose() {
        return purpose;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
