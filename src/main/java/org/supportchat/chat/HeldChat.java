package org.supportchat.chat;

import java.time.Duration;
import java.time.Instant;

/**
 * The chat that a token opens.
 *
 * @param expiresAt when the token ends unless it is renewed
 */
record HeldChat(Chat chat, Instant expiresAt) {

    /** Not at every message, which would be a change more to store. */
    private static final Duration RENEWED_AFTER = Duration.ofHours(1);

    /** Whether the token has not been renewed within the last hour. */
    boolean isToBeRenewed(Instant now) {
        return !now.plus(StudentToken.LIFE).minus(RENEWED_AFTER).isBefore(expiresAt);
    }
}
