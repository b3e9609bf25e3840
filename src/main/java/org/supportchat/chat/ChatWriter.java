package org.supportchat.chat;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.supportchat.attachment.Attachments;
import org.supportchat.common.Conflict;

/** Stores the lines of a chat inside the transaction of the service that calls, which holds the chat's row. */
@Component
class ChatWriter {

    private static final Logger log = LoggerFactory.getLogger(ChatWriter.class);

    private final MessageRepository messages;
    private final Attachments attachments;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    ChatWriter(
            MessageRepository messages,
            Attachments attachments,
            EntityManager entities,
            ApplicationEventPublisher events) {
        this.messages = messages;
        this.attachments = attachments;
        this.entities = entities;
        this.events = events;
    }

    /** @param moved how many chats have a receipt that was moved on, 0 or 1 */
    void tellSeen(UUID chatId, int moved) {
        if (moved > 0) {
            events.publishEvent(new ChatSeen(chatId));
        }
    }

    /** There is nothing left to read: pages find that out as they read again. */
    void tellErased(UUID chatId) {
        events.publishEvent(new ChatChanged(chatId, 0));
        events.publishEvent(new LineMoved());
    }

    Message store(Message line) {
        entities.persist(line);
        events.publishEvent(new ChatChanged(line.chatId(), line.seq()));
        if (!line.kind().isText()) {
            events.publishEvent(new LineMoved());
        }
        return line;
    }

    /**
     * Stores what a person wrote together with the files: all of it or nothing.
     *
     * @param uploader by whom the files were uploaded, as {@link FileDoor} has it
     */
    Message store(Message line, NewMessage written, String uploader) {
        store(line);
        if (!written.files().isEmpty()) {
            attachments.keep(written.files(), line.chatId(), uploader);
            for (var place = 0; place < written.files().size(); place++) {
                entities.persist(new MessageFile(written.files().get(place), line, place));
            }
        }
        return line;
    }

    /**
     * The message that was stored under this key before, if any.
     *
     * @throws Conflict where the key stands for another text
     */
    Optional<Message> storedBefore(Chat chat, NewMessage message) {
        var stored = messages.findByChatIdAndClientKey(chat.id(), message.key());
        if (stored.isPresent() && !stored.get().body().equals(message.text())) {
            log.warn("A key was used again for another text in chat {}", chat.id());
            throw new Conflict("invalid.key");
        }
        return stored;
    }
}
