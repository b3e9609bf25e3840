package org.supportchat.chat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supportchat.attachment.StoredFile;

/**
 * One line of a chat, for a screen.
 *
 * @param seq its place in the chat, from 1 without a gap
 * @param key what its writer's browser knows it by; null for a line of the system
 * @param authorId the account of the technician it is about; null for the student
 * @param body exactly what was typed; of a line of the system who else it tells of, mostly nobody
 * @param files what was sent with it, in the order of its writer
 */
public record MessageView(
        long seq,
        @Nullable UUID key,
        MessageKind kind,
        @Nullable UUID authorId,
        String authorName,
        String body,
        Instant sentAt,
        List<StoredFile> files) {

    static MessageView of(Message message, List<StoredFile> files) {
        return new MessageView(
                message.seq(),
                message.clientKey(),
                message.kind(),
                message.authorId(),
                message.authorName(),
                message.body(),
                message.sentAt(),
                files);
    }
}
