package org.supportchat.chat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.supportchat.common.Checks;
import org.supportchat.common.Invalid;

/**
 * What somebody writes into a chat.
 *
 * @param key made once, where it was written; sending it again changes nothing
 * @param text exactly as it was typed, 1 to 8,000 UTF-16 units, or empty where files say it all
 * @param files what is sent with it, in this order; uploaded before
 */
public record NewMessage(UUID key, String text, List<UUID> files) {

    public static final int TEXT_LONGEST = 8_000;

    /** @throws Invalid where there is neither text nor file, a file is named twice, or the text is too long or cannot be stored */
    public NewMessage {
        files = List.copyOf(files);
        if (Set.copyOf(files).size() < files.size()) {
            throw new Invalid("message", "invalid.key");
        }
        var checks = new Checks();
        text = checks.verbatim("message", text, files.isEmpty() ? 1 : 0, TEXT_LONGEST);
        checks.done();
    }

    /** Without files. */
    public NewMessage(UUID key, String text) {
        this(key, text, List.of());
    }

    /**
     * From what a browser sends.
     *
     * @param key as {@link BrowserKey} reads it, and so are those of the files
     * @throws Invalid also where a key is not one
     */
    public static NewMessage of(String key, String text, List<String> files) {
        return new NewMessage(
                BrowserKey.read(key), text, files.stream().map(BrowserKey::read).toList());
    }
}
