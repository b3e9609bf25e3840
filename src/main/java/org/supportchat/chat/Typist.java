package org.supportchat.chat;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who may be typing in a chat.
 *
 * @param technician the account; empty for the student
 */
public record Typist(Optional<UUID> technician) {

    public static final Typist STUDENT = new Typist(Optional.empty());

    public static Typist technician(UUID accountId) {
        return new Typist(Optional.of(accountId));
    }

    /** Who wrote a message. */
    public static Typist of(MessageView message) {
        return new Typist(Optional.ofNullable(message.authorId()));
    }

    /** As text: the account, or nothing for the student. */
    String asText() {
        return technician.map(UUID::toString).orElse("");
    }

    static Typist ofText(String text) {
        return text.isEmpty() ? STUDENT : technician(UUID.fromString(text));
    }
}
