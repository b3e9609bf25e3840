package org.supportchat.chaos;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.supportchat.wire.ChatPage;

/**
 * One chat, with a writer on each side.
 *
 * @param readers opens a fresh page of the chat, for each side
 */
record Talk(UUID chatId, Writer student, Writer technician, List<Supplier<ChatPage>> readers) {

    List<Writer> writers() {
        return List.of(student, technician);
    }
}
