package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The life of a chat as its lines tell it, one after the other: what each says has to be allowed where it stands. Knows
 * nothing of how the product keeps it.
 */
final class ChatModel {

    private final Map<String, UUID> staff;
    private final Set<UUID> here;
    private final Set<UUID> in = new HashSet<>();
    private ChatStatus status = ChatStatus.WAITING;
    private ChatStatus beforeBlock = ChatStatus.WAITING;
    private long seq;

    /**
     * @param staff everybody's account by name
     * @param here the accounts of those who have a page open
     */
    ChatModel(Map<String, UUID> staff, Set<UUID> here) {
        this.staff = staff;
        this.here = here;
    }

    ChatStatus status() {
        return status;
    }

    /** The accounts of those who are in it. */
    Set<UUID> in() {
        return in;
    }

    long seq() {
        return seq;
    }

    void tell(MessageView line) {
        assertThat(line.seq()).as("numbers without a gap").isEqualTo(++seq);
        var author = line.authorId();
        var fits = switch (line.kind()) {
            case STUDENT, STARTED -> status.isOpen();
            case TECHNICIAN -> status.isOpen() && in.contains(author);
            case JOINED -> status.isOpen() && in.add(author) && becomes(ChatStatus.ACTIVE);
            case TECHNICIAN_LEFT ->
                in.remove(author) && (status == ChatStatus.LEFT || status == ChatStatus.ACTIVE && !in.isEmpty());
            case LAST_LEFT ->
                status == ChatStatus.ACTIVE && in.remove(author) && in.isEmpty() && becomes(ChatStatus.WAITING);
            case RETURNED_TO_QUEUE -> status == ChatStatus.ACTIVE && in.contains(author) && isBackInLine();
            case HANDED_OVER -> status == ChatStatus.ACTIVE && in.remove(author) && takesOver(line.body());
            case MAROONED -> status == ChatStatus.ACTIVE && in.stream().noneMatch(here::contains) && isBackInLine();
            case STUDENT_LEFT -> status.isOpen() && becomes(ChatStatus.LEFT);
            case STUDENT_RETURNED ->
                status == ChatStatus.LEFT && becomes(in.isEmpty() ? ChatStatus.WAITING : ChatStatus.ACTIVE);
            case CLOSED -> status.isGoingOn() && in.contains(author) && becomes(ChatStatus.CLOSED);
            case SOLVED -> status == ChatStatus.CLOSED;
            case STILL_STUCK -> status == ChatStatus.CLOSED && isBackInLine();
            case BLOCKED -> status != ChatStatus.BLOCKED && isBlocked();
            case BLOCK_LIFTED -> status == ChatStatus.BLOCKED && becomes(beforeBlock);
        };
        assertThat(fits)
                .as("%s by %s is allowed in %s with %s", line.kind(), line.authorName(), status, in)
                .isTrue();
    }

    private boolean isBlocked() {
        beforeBlock = status;
        return becomes(ChatStatus.BLOCKED);
    }

    private boolean becomes(ChatStatus next) {
        status = next;
        return true;
    }

    private boolean isBackInLine() {
        in.clear();
        return becomes(ChatStatus.WAITING);
    }

    private boolean takesOver(String name) {
        var taker = staff.get(name);
        in.add(taker);
        return here.contains(taker);
    }
}
