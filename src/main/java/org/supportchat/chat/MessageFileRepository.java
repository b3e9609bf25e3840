package org.supportchat.chat;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads which files belong to which messages; {@link ChatWriter} ties them. */
interface MessageFileRepository extends Repository<MessageFile, UUID> {

    List<MessageFile> findByMessageIdInOrderByPlace(Collection<UUID> messageIds);

    /** Whether the file was sent in this chat. */
    @Query("select count(file) > 0 from MessageFile file join Message message on message.id = file.messageId"
            + " where file.fileId = :fileId and message.chatId = :chatId")
    boolean isSentIn(UUID fileId, UUID chatId);

    @Query("select count(file) from MessageFile file join Message message on message.id = file.messageId"
            + " where message.chatId = :chatId")
    long countByChatId(UUID chatId);
}
