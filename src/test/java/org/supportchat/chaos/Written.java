package org.supportchat.chaos;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A message that somebody wrote, and what its writer was told about it. */
final class Written {

    private final String key;
    private final String text;
    private final Instant at;
    private volatile @Nullable Sent sent;
    private volatile @Nullable String trouble;

    /** Told sent: under which number of the chat, and when. */
    record Sent(long seq, Instant at) {}

    Written(String key, String text, Instant at) {
        this.key = key;
        this.text = text;
        this.at = at;
    }

    String key() {
        return key;
    }

    String text() {
        return text;
    }

    Instant at() {
        return at;
    }

    Optional<Sent> sent() {
        return Optional.ofNullable(sent);
    }

    /** What must never be: it was refused, or told sent under two numbers. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    void tellSent(long seq) {
        var before = sent;
        if (before == null) {
            sent = new Sent(seq, Instant.now());
        } else if (before.seq() != seq) {
            trouble = text + " was told sent as " + before.seq() + " and as " + seq;
        }
    }

    void tellRefused(String reason) {
        trouble = text + " was refused: " + reason;
    }
}
