package org.supportchat.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A chat as the lists of the dashboard show it.
 *
 * @param lastSeq the number of its newest line
 * @param topic what it is about; empty where the student chose none
 * @param waitingSince what its place in line goes by
 * @param queuedAt when it was last put in line
 * @param unansweredSince since when what its student wrote has no answer
 * @param opening the first words of the question, at most 200 characters on one line
 */
public record ChatRow(
        UUID id,
        long number,
        String studentName,
        String topic,
        String opening,
        ChatStatus status,
        long lastSeq,
        Instant waitingSince,
        Instant queuedAt,
        Optional<Instant> unansweredSince,
        List<Technician> technicians) {

    static ChatRow of(Chat chat) {
        return new ChatRow(
                chat.id(),
                chat.publicNumber(),
                chat.question().studentName(),
                chat.question().topicName(),
                chat.question().opening(),
                chat.status(),
                chat.lastSeq(),
                chat.inLine().waitingSince(),
                chat.inLine().queuedAt(),
                chat.inLine().unansweredSince(),
                ChatReader.technicians(chat));
    }

    /** Whether the lists show the same of it as of the other. */
    public boolean looksLike(ChatRow other) {
        return equals(new ChatRow(
                other.id,
                other.number,
                other.studentName,
                other.topic,
                other.opening,
                other.status,
                lastSeq,
                other.waitingSince,
                queuedAt,
                other.unansweredSince,
                other.technicians));
    }

    public boolean isIn(UUID accountId) {
        return technicians.stream().anyMatch(one -> one.accountId().equals(accountId));
    }
}
