package org.supportchat.chat.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supportchat.chat.MessageView;
import org.supportchat.chat.StaffNoteView;
import org.supportchat.chat.TextPart;

/**
 * A message as {@code message-log.js} draws it: with parts if a person wrote it, else with the sentence of the system.
 *
 * @param note among notes of the staff its number, and then {@code seq} is that of the line it stands behind
 * @param mine whether the reader wrote it
 * @param key what the reader's browser knows it by, as 32 hexadecimal digits; of the reader's own alone
 * @param at when, as ISO 8601 in UTC
 * @param names where in the sentence names stand, if there are any
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageItem(
        long seq,
        @Nullable Long note,
        boolean mine,
        @Nullable String key,
        String author,
        String at,
        @Nullable String text,
        @Nullable List<SystemLine.Name> names,
        @Nullable List<Part> parts) {

    /** More than a chat has notes, so that all of them stand between two messages. */
    private static final double NOTES = 1_000_000;

    /** A part of a text; {@code code} and {@code language} for a code block alone. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Part(
            String source,
            boolean link,
            @Nullable String language,
            @Nullable String code) {

        static Part of(TextPart part) {
            return switch (part) {
                case TextPart.Plain plain -> new Part(plain.source(), false, null, null);
                case TextPart.Link link -> new Part(link.source(), true, null, null);
                case TextPart.Code code -> new Part(code.source(), false, code.language(), code.code());
            };
        }
    }

    /** Where among messages and notes it stands, as the browser counts. */
    static double place(StaffNoteView note) {
        return note.behind() + note.number() / NOTES;
    }

    static MessageItem written(MessageView message, boolean mine, String author) {
        var key = mine && message.key() != null ? digits(message.key()) : null;
        var at = message.sentAt().toString();
        return new MessageItem(message.seq(), null, mine, key, author, at, null, null, parts(message.body()));
    }

    static MessageItem noted(StaffNoteView note, boolean mine, String author) {
        var key = mine ? digits(note.key()) : null;
        var at = note.writtenAt().toString();
        return new MessageItem(note.behind(), note.number(), mine, key, author, at, null, null, parts(note.body()));
    }

    static MessageItem told(MessageView message, SystemLine line) {
        var names = line.names().isEmpty() ? null : line.names();
        return new MessageItem(
                message.seq(), null, false, null, "", message.sentAt().toString(), line.text(), names, null);
    }

    private static List<Part> parts(String text) {
        return TextPart.of(text).stream().map(Part::of).toList();
    }

    private static String digits(UUID key) {
        return key.toString().replace("-", "");
    }
}
