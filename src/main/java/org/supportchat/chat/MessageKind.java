package org.supportchat.chat;

/** Who or what a message comes from: a person's text, or a line of the system that tells what happened. */
public enum MessageKind {
    STUDENT,
    TECHNICIAN,
    STARTED,
    JOINED,
    /** A technician left, and others are still in it. */
    TECHNICIAN_LEFT,
    /** The last technician left, so that the student is in line again. */
    LAST_LEFT,
    /** A technician put the student in line again. */
    RETURNED_TO_QUEUE,
    HANDED_OVER,
    /** All technicians were lost, so that the student is in line again. */
    MAROONED,
    STUDENT_LEFT,
    STUDENT_RETURNED,
    CLOSED,
    SOLVED,
    STILL_STUCK,
    /** Somebody of the staff made it one that nobody can write in. */
    BLOCKED,
    /** A manager took that back. */
    BLOCK_LIFTED;

    /** Whether a person wrote it. */
    public boolean isText() {
        return this == STUDENT || this == TECHNICIAN;
    }
}
