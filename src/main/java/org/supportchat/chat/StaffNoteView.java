package org.supportchat.chat;

import java.time.Instant;
import java.util.UUID;

/**
 * A note of the staff, for their screens.
 *
 * @param number its place among the notes of the chat, from 1 without a gap
 * @param key what its writer's browser knows it by
 * @param body exactly what was typed
 * @param behind the number of the line that was the newest as it was written
 */
public record StaffNoteView(
        long number, UUID key, UUID authorId, String authorName, String body, long behind, Instant writtenAt) {

    static StaffNoteView of(StaffNote note) {
        return new StaffNoteView(
                note.number(),
                note.clientKey(),
                note.authorId(),
                note.authorName(),
                note.body(),
                note.behind(),
                note.writtenAt());
    }
}
