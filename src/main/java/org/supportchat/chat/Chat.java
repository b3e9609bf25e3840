package org.supportchat.chat;

import static org.supportchat.chat.ChatStatus.ACTIVE;
import static org.supportchat.chat.ChatStatus.BLOCKED;
import static org.supportchat.chat.ChatStatus.CLOSED;
import static org.supportchat.chat.ChatStatus.LEFT;
import static org.supportchat.chat.ChatStatus.WAITING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;
import org.supportchat.common.Conflict;

/**
 * A student's conversation with the technicians. Its verbs keep the state machine: each checks that the state allows it,
 * changes the chat, and gives the line that tells of it, numbered without a gap. What is refused changes nothing.
 */
@Entity
@DynamicUpdate
class Chat {

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private @Nullable Long version;

    @Generated
    @Column(insertable = false, updatable = false)
    private long publicNumber;

    private Question question = new Question();

    @Enumerated(EnumType.STRING)
    private ChatStatus status = WAITING;

    private @Nullable String resumeHash;
    private Instant createdAt = Instant.EPOCH;
    private long lastSeq;

    private InLine inLine = new InLine();
    private Receipts receipts = new Receipts();
    private Ending ending = new Ending();
    private Participants participants = new Participants();
    private @Nullable Block block;

    protected Chat() {}

    Chat(NewChat start, String resumeHash, Instant now) {
        this.question = new Question(start);
        this.resumeHash = resumeHash;
        this.createdAt = now;
        this.inLine = new InLine(now);
    }

    Message started() {
        return studentLine(MessageKind.STARTED, createdAt);
    }

    /** Nothing where the technician is in already: joining twice is one join. */
    Optional<Message> join(Technician technician, Instant now) {
        status.requireOpen("chat.student-left");
        if (participants.has(technician)) {
            return Optional.empty();
        }
        status = ACTIVE;
        participants.join(technician, now);
        return Optional.of(technicianLine(MessageKind.JOINED, technician, now));
    }

    Message writeAsStudent(NewMessage message, Instant now) {
        status.requireOpen("chat.you-left");
        inLine.ask(now);
        return studentLine(MessageKind.STUDENT, now).saying(message);
    }

    Message writeAsTechnician(NewMessage message, Technician technician, Instant now) {
        status.requireOpen("chat.student-left");
        participants.require(technician);
        inLine.answer();
        return technicianLine(MessageKind.TECHNICIAN, technician, now).saying(message);
    }

    Message close(Technician technician, Instant now) {
        status.requireNotClosed();
        participants.require(technician);
        status = status.next(CLOSED);
        ending.close(now);
        return technicianLine(MessageKind.CLOSED, technician, now);
    }

    /** The student says how it ended, once. One who is still stuck is in line again, and nobody is in the chat. */
    List<Message> end(Feedback feedback, Instant now) {
        status.requireNotBlocked();
        if (status != CLOSED) {
            throw new Conflict("ending.not-closed");
        }
        ending.say(feedback.outcome(), now);
        var lines = new ArrayList<Message>();
        feedback.asMessage()
                .ifPresent(comment ->
                        lines.add(studentLine(MessageKind.STUDENT, now).saying(comment)));
        var isSolved = feedback.outcome() == Outcome.SOLVED;
        if (!isSolved) {
            backInLine(now);
            inLine.ask(now);
        }
        lines.add(studentLine(isSolved ? MessageKind.SOLVED : MessageKind.STILL_STUCK, now));
        return lines;
    }

    /** All who are in it go, and the student is in line again, at the old place. */
    Message returnToQueue(Technician technician, Instant now) {
        status.requireOpen("chat.student-left");
        participants.require(technician);
        backInLine(now);
        return technicianLine(MessageKind.RETURNED_TO_QUEUE, technician, now);
    }

    /** The others stay; after the last one the student is in line again, so that nobody waits unseen. */
    Message leave(Technician technician, Instant now) {
        status.requireNotClosed();
        participants.leave(technician);
        if (status != ACTIVE || !participants.isEmpty()) {
            return technicianLine(MessageKind.TECHNICIAN_LEFT, technician, now);
        }
        backInLine(now);
        return technicianLine(MessageKind.LAST_LEFT, technician, now);
    }

    /** The one is in it now and the other no more; whoever else is in it stays. */
    Message handOver(Technician giver, Technician taker, Instant now) {
        status.requireOpen("chat.student-left");
        participants.replace(giver, taker, now);
        return technicianLine(MessageKind.HANDED_OVER, giver, now).about(taker);
    }

    /** The student is in line again, at the old place; nothing where anybody who is in it is among those who are here. */
    Optional<Message> maroon(Set<UUID> here, Instant now) {
        if (status != ACTIVE || participants.isAnyOf(here)) {
            return Optional.empty();
        }
        backInLine(now);
        return Optional.of(studentLine(MessageKind.MAROONED, now));
    }

    Message leave(Instant now) {
        status.requireOpen("chat.you-left");
        status = status.next(LEFT);
        return studentLine(MessageKind.STUDENT_LEFT, now);
    }

    /** Back to where the student went away: to those who had joined, or to the old place in line. */
    Message comeBack(Instant now) {
        if (status != LEFT) {
            status.requireNotClosed();
            throw new Conflict("chat.not-left");
        }
        status = status.next(participants.isEmpty() ? WAITING : ACTIVE);
        inLine.again(now);
        return studentLine(MessageKind.STUDENT_RETURNED, now);
    }

    Message block(Technician technician, Instant now) {
        status.requireNotBlocked();
        block = new Block(status, technician, now);
        status = status.next(BLOCKED);
        return technicianLine(MessageKind.BLOCKED, technician, now);
    }

    /** It goes on where it was; one that waited does so at the old place, and rings anew. */
    Message liftBlock(Technician technician, Instant now) {
        status = status.next(
                block().orElseThrow(() -> new Conflict("block.none")).from());
        block = null;
        inLine.again(now);
        return technicianLine(MessageKind.BLOCK_LIFTED, technician, now);
    }

    private void backInLine(Instant now) {
        status = status.next(WAITING);
        inLine.again(now);
        participants.goAway();
    }

    private Message studentLine(MessageKind kind, Instant now) {
        return new Message(this, ++lastSeq, kind, null, question.studentName(), now);
    }

    private Message technicianLine(MessageKind kind, Technician technician, Instant now) {
        return new Message(this, ++lastSeq, kind, technician.accountId(), technician.name(), now);
    }

    UUID id() {
        return id;
    }

    long publicNumber() {
        return publicNumber;
    }

    Question question() {
        return question;
    }

    ChatStatus status() {
        return status;
    }

    Ending ending() {
        return ending;
    }

    Instant createdAt() {
        return createdAt;
    }

    InLine inLine() {
        return inLine;
    }

    long lastSeq() {
        return lastSeq;
    }

    Receipts receipts() {
        return receipts;
    }

    Participants participants() {
        return participants;
    }

    Optional<Block> block() {
        return Optional.ofNullable(block);
    }
}
