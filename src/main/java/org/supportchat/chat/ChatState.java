package org.supportchat.chat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How a chat stands now.
 *
 * @param number for people to say aloud; opens nothing
 * @param topic what it is about; empty where the student chose none
 * @param waitingSince what the place in line goes by
 * @param followUpUntil how long a student who is still stuck may come back; nothing of a chat that was never closed
 * @param outcome what the student said when it was closed last
 * @param studentReceipt how far the student has got what technicians wrote
 * @param techniciansReceipt how far any technician who joined has got what the student wrote
 * @param blockedBy who has blocked it, where it is blocked; not for the student
 */
public record ChatState(
        UUID id,
        long number,
        String studentName,
        String topic,
        ChatStatus status,
        Instant startedAt,
        Instant waitingSince,
        Optional<Instant> followUpUntil,
        Outcome outcome,
        Receipt studentReceipt,
        Receipt techniciansReceipt,
        Optional<String> blockedBy) {

    static ChatState of(Chat chat) {
        return new ChatState(
                chat.id(),
                chat.publicNumber(),
                chat.question().studentName(),
                chat.question().topicName(),
                chat.status(),
                chat.createdAt(),
                chat.inLine().waitingSince(),
                chat.ending().followUpUntil(),
                chat.ending().outcome(),
                chat.receipts().student(),
                chat.receipts().technicians(),
                chat.block().map(Block::by));
    }
}
