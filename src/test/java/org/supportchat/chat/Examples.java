package org.supportchat.chat;

import java.time.Instant;
import java.util.UUID;

/** Made-up people and texts for the tests. */
final class Examples {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final Technician ANA =
            new Technician(UUID.fromString("00000000-0000-0000-0000-00000000000a"), "Ana Example");
    static final Technician BEN =
            new Technician(UUID.fromString("00000000-0000-0000-0000-00000000000b"), "Ben Example");

    private Examples() {}

    static NewChat question() {
        return new NewChat("Sam Sample", "Why does my loop never end?");
    }

    static Chat waitingChat() {
        return new Chat(question(), "hash", NOON);
    }

    static Chat activeChat() {
        var chat = waitingChat();
        chat.join(ANA, NOON);
        return chat;
    }

    static NewMessage message(String text) {
        return new NewMessage(UUID.randomUUID(), text);
    }
}
