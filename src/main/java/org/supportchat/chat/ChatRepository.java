package org.supportchat.chat;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ChatRepository extends JpaRepository<Chat, UUID> {

    Optional<Chat> findByTokenHash(String tokenHash);

    /** Holds the chat's row until the transaction ends: whoever writes into a chat comes through here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select chat from Chat chat where chat.id = :id")
    Optional<Chat> lockById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select chat from Chat chat where chat.tokenHash = :tokenHash")
    Optional<Chat> lockByTokenHash(String tokenHash);

    /** Those that wait or are active, and those whose student left while somebody was helping. */
    @Query("select chat from Chat chat left join fetch chat.participants where chat.status in (WAITING, ACTIVE)"
            + " or chat.status = LEFT and chat.participantCount > 0")
    List<Chat> findNotDoneWithParticipants();

    @Query("select chat from Chat chat left join fetch chat.participants where chat.id in :ids")
    List<Chat> findByIdWithParticipants(Collection<UUID> ids);
}
