package org.supportchat.chat;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supportchat.common.Conflict;

/** When a chat was closed last, and what its student said of it. */
@Embeddable
class Ending {

    /** How long after closing a student may come back with the same question. */
    static final Duration FOLLOW_UP = Duration.ofHours(24);

    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.NONE;

    void close(Instant now) {
        closedAt = now;
        outcome = Outcome.NONE;
    }

    /** @throws Conflict where the student has said it, or is still stuck too late */
    void say(Outcome said, Instant now) {
        if (outcome != Outcome.NONE) {
            throw new Conflict("ending.said-already");
        }
        if (said == Outcome.STILL_STUCK && followUpUntil().filter(now::isBefore).isEmpty()) {
            throw new Conflict("ending.too-late");
        }
        outcome = said;
    }

    /** Nothing of a chat that was never closed. */
    Optional<Instant> followUpUntil() {
        return Optional.ofNullable(closedAt).map(closed -> closed.plus(FOLLOW_UP));
    }

    Outcome outcome() {
        return outcome;
    }
}
