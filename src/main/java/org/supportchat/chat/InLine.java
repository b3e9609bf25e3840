package org.supportchat.chat;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Since when a chat waits: by its place, which it keeps, and by when it was last put in line. */
@Embeddable
class InLine {

    private Instant waitingSince = Instant.EPOCH;
    private Instant queuedAt = Instant.EPOCH;
    private @Nullable Instant managersToldAt;

    protected InLine() {}

    InLine(Instant now) {
        this.waitingSince = now;
        this.queuedAt = now;
    }

    /** In line once more, at the old place. */
    void again(Instant now) {
        queuedAt = now;
    }

    Instant waitingSince() {
        return waitingSince;
    }

    /** From when on nobody has taken it. */
    Instant queuedAt() {
        return queuedAt;
    }
}
