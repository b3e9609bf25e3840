package org.supportchat.chat.ui;

import org.supportchat.chat.MessageKind;

/** What the lines of the system say. */
final class SystemLine {

    private SystemLine() {}

    /** The key of the sentence, which has a place for a name. */
    static String key(MessageKind kind) {
        return switch (kind) {
            case STARTED -> "line.started";
            case JOINED -> "line.joined";
            case STUDENT_LEFT -> "line.student-left";
            case STUDENT_RETURNED -> "line.student-returned";
            case CLOSED -> "line.closed";
            case SOLVED -> "line.solved";
            case STILL_STUCK -> "line.still-stuck";
            case STUDENT, TECHNICIAN -> throw new IllegalArgumentException("a text is not a line of the system");
        };
    }
}
