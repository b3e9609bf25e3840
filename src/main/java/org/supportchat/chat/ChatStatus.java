package org.supportchat.chat;

import org.supportchat.common.Conflict;

/** Where a chat is in its life. */
public enum ChatStatus {
    /** In line; nobody has joined, or all who had went away. */
    WAITING,
    /** At least one technician has joined. */
    ACTIVE,
    /** The student went away and may come back. */
    LEFT,
    /** Over; read-only until it is purged. */
    CLOSED,
    /** Nobody can write, until a manager lifts that: then it goes on where it was. */
    BLOCKED;

    /** Whether the life of a chat leads from here to there. */
    boolean leadsTo(ChatStatus next) {
        return switch (this) {
            case WAITING -> next == ACTIVE || next == LEFT || next == BLOCKED;
            case ACTIVE -> next == WAITING || next == LEFT || next == CLOSED || next == BLOCKED;
            case LEFT -> next == WAITING || next == ACTIVE || next == CLOSED || next == BLOCKED;
            case CLOSED -> next == WAITING || next == BLOCKED;
            case BLOCKED -> next != BLOCKED;
        };
    }

    /** @throws Conflict where the life of a chat does not lead there */
    ChatStatus next(ChatStatus next) {
        if (!leadsTo(next)) {
            throw new Conflict("chat.not-now");
        }
        return next;
    }

    /**
     * @param left what the one who asks is told where the student has left
     * @throws Conflict where nobody can write
     */
    void requireOpen(String left) {
        if (this == LEFT) {
            throw new Conflict(left);
        }
        requireNotClosed();
    }

    /** @throws Conflict where it is over, or blocked */
    void requireNotClosed() {
        requireNotBlocked();
        if (this == CLOSED) {
            throw new Conflict("chat.closed");
        }
    }

    /** @throws Conflict where it is blocked: nothing but lifting that is done to it */
    void requireNotBlocked() {
        if (this == BLOCKED) {
            throw new Conflict("chat.blocked");
        }
    }

    /** Whether the student can write now, or after coming back. */
    public boolean isGoingOn() {
        return isOpen() || this == LEFT;
    }

    /** Whether the student can write, and be offered to return. */
    public boolean isOpen() {
        return this == WAITING || this == ACTIVE;
    }
}
