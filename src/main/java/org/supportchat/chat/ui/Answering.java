package org.supportchat.chat.ui;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.supportchat.chat.NewMessage;
import org.supportchat.common.Refusal;
import org.supportchat.database.DatabaseAway;

/** Sends one of several answers; trying the same again sends it once. */
final class Answering {

    private static final Logger log = LoggerFactory.getLogger(Answering.class);

    private Answering() {}

    /**
     * @param batch one for each time that somebody writes to several
     * @return the key of the sentence why it was not sent; nothing where it was
     */
    static Optional<String> to(UUID chatId, UUID batch, String text, BiConsumer<UUID, NewMessage> send) {
        var key = UUID.nameUUIDFromBytes((batch + "/" + chatId + "/" + text).getBytes(StandardCharsets.UTF_8));
        try {
            send.accept(chatId, new NewMessage(key, text));
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.key());
        } catch (RuntimeException fault) {
            if (!DatabaseAway.isCauseOf(fault)) {
                log.warn("One of several answers could not be stored: {}", fault.toString());
            }
            return Optional.of("many.not-stored");
        }
    }
}
