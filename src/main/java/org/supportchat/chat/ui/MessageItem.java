package org.supportchat.chat.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.supportchat.chat.BrowserKey;
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
 * @param files what was sent with it, if anything was
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
        @Nullable List<Part> parts,
        @Nullable List<FileItem> files) {

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

    /** @param words gives the sentence of a key in the reader's language */
    static MessageItem written(MessageView message, boolean mine, String author, UnaryOperator<String> words) {
        var key = mine && message.key() != null ? BrowserKey.digits(message.key()) : null;
        var at = message.sentAt().toString();
        var files =
                message.files().stream().map(file -> FileItem.of(file, words)).toList();
        return new MessageItem(
                message.seq(),
                null,
                mine,
                key,
                author,
                at,
                null,
                null,
                parts(message.body()),
                files.isEmpty() ? null : files);
    }

    static MessageItem noted(StaffNoteView note, boolean mine, String author) {
        var key = mine ? BrowserKey.digits(note.key()) : null;
        var at = note.writtenAt().toString();
        return new MessageItem(
                note.behind(), note.number(), mine, key, author, at, null, null, parts(note.body()), null);
    }

    static MessageItem told(MessageView message, SystemLine line) {
        var names = line.names().isEmpty() ? null : line.names();
        return new MessageItem(
                message.seq(), null, false, null, "", message.sentAt().toString(), line.text(), names, null, null);
    }

    private static List<Part> parts(String text) {
        return TextPart.of(text).stream().map(Part::of).toList();
    }
}
