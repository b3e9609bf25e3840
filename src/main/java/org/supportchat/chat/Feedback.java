package org.supportchat.chat;

import java.util.Optional;
import java.util.UUID;
import org.supportchat.common.Checks;

/**
 * What a student says of a chat that was closed.
 *
 * @param outcome how it ended; says something
 * @param comment exactly as it was typed, at most 1,000 UTF-16 units; may be empty
 */
public record Feedback(Outcome outcome, String comment) {

    public static final int COMMENT_LONGEST = 1_000;

    /** @throws org.supportchat.common.Invalid where the comment is too long, or cannot be stored */
    public Feedback {
        if (outcome == Outcome.NONE) {
            throw new IllegalArgumentException("feedback says nothing");
        }
        var checks = new Checks();
        comment = checks.verbatim("comment", comment, 0, COMMENT_LONGEST);
        checks.done();
    }

    /** The comment as the student's own words in the chat, if there is one. */
    Optional<NewMessage> asMessage() {
        return comment.isBlank() ? Optional.empty() : Optional.of(new NewMessage(UUID.randomUUID(), comment));
    }
}
