package org.supportchat.chat;

import java.util.UUID;
import org.supportchat.common.Invalid;

/** The keys that browsers give to what they send: 128 random bits as 32 hexadecimal digits. */
public final class BrowserKey {

    private BrowserKey() {}

    /** @throws Invalid where it is not one */
    public static UUID read(String digits) {
        if (!digits.matches("[0-9a-f]{32}")) {
            throw new Invalid("message", "invalid.key");
        }
        return new UUID(Long.parseUnsignedLong(digits, 0, 16, 16), Long.parseUnsignedLong(digits, 16, 32, 16));
    }

    /** As the browser knows it. */
    public static String digits(UUID key) {
        return key.toString().replace("-", "");
    }
}
