package org.supportchat.chat;

import java.util.UUID;
import org.supportchat.common.Checks;
import org.supportchat.common.Invalid;

/**
 * What somebody writes into a chat.
 *
 * @param key made once, where it was written; sending it again changes nothing
 * @param text exactly as it was typed, 1 to 8,000 UTF-16 units
 */
public record NewMessage(UUID key, String text) {

    public static final int TEXT_LONGEST = 8_000;

    /** @throws Invalid where the text is empty, too long, or cannot be stored */
    public NewMessage {
        var checks = new Checks();
        text = checks.verbatim("message", text, 1, TEXT_LONGEST);
        checks.done();
    }

    /**
     * From what a browser sends.
     *
     * @param key 128 bits as 32 hexadecimal digits
     * @throws Invalid also where the key is not one
     */
    public static NewMessage of(String key, String text) {
        if (!key.matches("[0-9a-f]{32}")) {
            throw new Invalid("message", "invalid.key");
        }
        var high = Long.parseUnsignedLong(key, 0, 16, 16);
        var low = Long.parseUnsignedLong(key, 16, 32, 16);
        return new NewMessage(new UUID(high, low), text);
    }
}
