package org.supportchat.chat;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A chat may have another row than before.
 *
 * @param row what it is now; nothing of a chat that is no more
 */
public record RowChange(UUID chatId, Optional<ChatRow> row) {

    static RowChange of(UUID chatId, @Nullable ChatRow row) {
        return new RowChange(chatId, Optional.ofNullable(row));
    }
}
