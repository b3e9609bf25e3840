package org.supportchat.chat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Reads messages; {@link ChatWriter} stores them. */
interface MessageRepository extends Repository<Message, UUID> {

    Optional<Message> findByChatIdAndClientKey(UUID chatId, UUID clientKey);

    List<Message> findByChatIdOrderBySeq(UUID chatId);

    long countByChatId(UUID chatId);

    List<Message> findByChatIdAndSeqGreaterThanOrderBySeqDesc(UUID chatId, long seq, Limit limit);

    List<Message> findByChatIdAndSeqLessThanOrderBySeqDesc(UUID chatId, long seq, Limit limit);
}
