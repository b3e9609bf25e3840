package org.supportchat.chat;

/** Where a chat is in its life. */
public enum ChatStatus {
    /** In line; nobody has joined, or all who had went away. */
    WAITING,
    /** At least one technician has joined. */
    ACTIVE,
    /** The student went away and may come back. */
    LEFT,
    /** Over; read-only until it is purged. */
    CLOSED;

    /** Whether the life of a chat leads from here to there. */
    boolean leadsTo(ChatStatus next) {
        return switch (this) {
            case WAITING -> next == ACTIVE || next == LEFT;
            case ACTIVE -> next == WAITING || next == LEFT || next == CLOSED;
            case LEFT -> next == WAITING || next == ACTIVE || next == CLOSED;
            case CLOSED -> next == WAITING;
        };
    }

    /** Whether the student can write, and be offered to return. */
    public boolean isOpen() {
        return this == WAITING || this == ACTIVE;
    }
}
