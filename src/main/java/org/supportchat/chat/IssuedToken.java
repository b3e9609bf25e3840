package org.supportchat.chat;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A token that a student's browser was given, as it is stored: each device has one of its own. */
@Entity
@Table(name = "student_token")
class IssuedToken {

    @Id
    private String hash = "";

    private UUID chatId = new UUID(0, 0);
    private Instant expiresAt = Instant.EPOCH;
    private @Nullable String codeProof;
    private @Nullable String browserHash;

    protected IssuedToken() {}

    IssuedToken(StudentToken token, UUID chatId, Optional<StudentBrowser> browser, Instant now) {
        this.hash = token.hash();
        this.chatId = chatId;
        this.expiresAt = now.plus(StudentToken.LIFE);
        this.browserHash = browser.map(StudentBrowser::hash).orElse(null);
        this.codeProof = token.code().map(code -> code.proof(token)).orElse(null);
    }

    /** Nothing where the token was given without a code, before there were codes. */
    Optional<String> codeProof() {
        return Optional.ofNullable(codeProof);
    }
}
