package org.supportchat.chat;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** That a chat is blocked: since when, by whom, and where it was before. Why, only the audit log knows. */
@Embeddable
class Block {

    @Enumerated(EnumType.STRING)
    private @Nullable ChatStatus blockedFrom;

    private @Nullable String blockedBy;
    private @Nullable Instant blockedAt;

    protected Block() {}

    Block(ChatStatus from, Technician by, Instant now) {
        this.blockedFrom = from;
        this.blockedBy = by.name();
        this.blockedAt = now;
    }

    ChatStatus from() {
        return Objects.requireNonNull(blockedFrom);
    }

    /** What that person was called then. */
    String by() {
        return Objects.requireNonNull(blockedBy);
    }

    Instant at() {
        return Objects.requireNonNull(blockedAt);
    }
}
