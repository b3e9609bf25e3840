package org.supportchat.chat.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supportchat.chat.MessageView;
import org.supportchat.chat.TextPart;

/**
 * A message as {@code message-log.js} draws it: with parts if a person wrote it, else with the sentence of the system.
 *
 * @param mine whether the reader wrote it
 * @param key what the reader's browser knows it by, as 32 hexadecimal digits; of the reader's own alone
 * @param at when, as ISO 8601 in UTC
 * @param names where in the sentence names stand, if there are any
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageItem(
        long seq,
        boolean mine,
        @Nullable String key,
        String author,
        String at,
        @Nullable String text,
        @Nullable List<SystemLine.Name> names,
        @Nullable List<Part> parts) {

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

    static MessageItem written(MessageView message, boolean mine, String author) {
        var parts = TextPart.of(message.body()).stream().map(Part::of).toList();
        var key = mine && message.key() != null ? message.key().toString().replace("-", "") : null;
        return new MessageItem(
                message.seq(), mine, key, author, message.sentAt().toString(), null, null, parts);
    }

    static MessageItem told(MessageView message, SystemLine line) {
        var names = line.names().isEmpty() ? null : line.names();
        return new MessageItem(message.seq(), false, null, "", message.sentAt().toString(), line.text(), names, null);
    }
}
