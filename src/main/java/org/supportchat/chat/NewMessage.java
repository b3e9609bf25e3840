package org.supportchat.chat;

import java.util.List;
import java.util.UUID;
import org.supportchat.common.Checks;
import org.supportchat.common.Invalid;

/**
 * What somebody writes into a chat.
 *
 * @param key made once, where it was written; sending it again changes nothing
 * @param text exactly as it was typed, 1 to 8,000 UTF-16 units; where there are files it may be empty
 * @param files those that come with it, by their ids, in this order
 */
public record NewMessage(UUID key, String text, List<UUID> files) {

    public static final int TEXT_LONGEST = 8_000;

    /** @throws Invalid where the text is empty without files, too long, or cannot be stored */
    public NewMessage {
        files = List.copyOf(files);
        var checks = new Checks();
        if (files.isEmpty() || !text.isEmpty()) {
            text = checks.verbatim("message", text, files.isEmpty() ? 1 : 0, TEXT_LONGEST);
        }
        checks.done();
    }

    /** A message without files. */
    public NewMessage(UUID key, String text) {
        this(key, text, List.of());
    }

    /** From what a browser sends, without files. */
    public static NewMessage of(String key, String text) {
        return of(key, text, List.of());
    }

    /**
     * From what a browser sends.
     *
     * @param key 128 bits as 32 hexadecimal digits
     * @param files ids of the same kind
     * @throws Invalid also where the key or an id is not one
     */
    public static NewMessage of(String key, String text, List<String> files) {
        return new NewMessage(id(key), text, files.stream().map(NewMessage::id).toList());
    }

    private static UUID id(String digits) {
        if (!digits.matches("[0-9a-f]{32}")) {
            throw new Invalid("message", "invalid.key");
        }
        var high = Long.parseUnsignedLong(digits, 0, 16, 16);
        var low = Long.parseUnsignedLong(digits, 16, 32, 16);
        return new UUID(high, low);
    }
}
