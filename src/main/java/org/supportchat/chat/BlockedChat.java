package org.supportchat.chat;

import java.time.Instant;
import java.util.UUID;

/** A chat that is blocked, for a screen of the managers. */
public record BlockedChat(UUID id, long number, String studentName, String blockedBy, Instant blockedAt) {

    static BlockedChat of(Chat chat) {
        var block = chat.block().orElseThrow();
        return new BlockedChat(chat.id(), chat.publicNumber(), chat.question().studentName(), block.by(), block.at());
    }
}
