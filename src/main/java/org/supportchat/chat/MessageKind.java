package org.supportchat.chat;

/** Who or what a message comes from: a person's text, or a line of the system that tells what happened. */
public enum MessageKind {
    STUDENT,
    TECHNICIAN,
    STARTED,
    JOINED,
    STUDENT_LEFT,
    STUDENT_RETURNED,
    CLOSED,
    SOLVED,
    STILL_STUCK;

    /** Whether a person wrote it. */
    public boolean isText() {
        return this == STUDENT || this == TECHNICIAN;
    }
}
