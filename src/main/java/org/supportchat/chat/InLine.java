package org.supportchat.chat;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Since when a chat waits: by its place, which it keeps, by when it was last put in line, and by what its student wrote last
 * that nobody has answered.
 */
@Embeddable
class InLine {

    private Instant waitingSince = Instant.EPOCH;
    private Instant queuedAt = Instant.EPOCH;
    private @Nullable Instant managersToldAt;
    private @Nullable Instant unansweredSince;

    protected InLine() {}

    InLine(Instant now) {
        this.waitingSince = now;
        this.queuedAt = now;
        this.unansweredSince = now;
    }

    /** In line once more, at the old place. */
    void again(Instant now) {
        queuedAt = now;
    }

    /** The student wrote; the first of several messages counts. */
    void ask(Instant now) {
        unansweredSince = unansweredSince == null ? now : unansweredSince;
    }

    /** A technician wrote. */
    void answer() {
        unansweredSince = null;
    }

    Optional<Instant> unansweredSince() {
        return Optional.ofNullable(unansweredSince);
    }

    Instant waitingSince() {
        return waitingSince;
    }

    /** From when on nobody has taken it. */
    Instant queuedAt() {
        return queuedAt;
    }
}
