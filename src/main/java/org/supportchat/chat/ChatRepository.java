package org.supportchat.chat;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ChatRepository extends JpaRepository<Chat, UUID> {

    /** The chat that a token opens which is not past its time. */
    @Query("select chat from Chat chat where chat.id = (select token.chatId from IssuedToken token"
            + " where token.hash = :hash and token.expiresAt > :now)")
    Optional<Chat> findByToken(String hash, Instant now);

    /** Holds the chat's row until the transaction ends: whoever writes into a chat comes through here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select chat from Chat chat where chat.id = :id")
    Optional<Chat> lockById(UUID id);

    /**
     * Holds the row of the chat alone, and none of its tokens: whoever gives out one more takes another away, and would
     * wait for ever for the one who waits for the chat.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select chat, (select token.expiresAt from IssuedToken token where token.hash = :hash) from Chat chat"
            + " where chat.id = (select token.chatId from IssuedToken token"
            + " where token.hash = :hash and token.expiresAt > :now)")
    Optional<HeldChat> lockByToken(String hash, Instant now);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select chat from Chat chat where chat.resumeHash = :resumeHash")
    Optional<Chat> lockByResumeHash(String resumeHash);

    /** In the order in which they are to be helped. */
    @Query("select chat.id from Chat chat where chat.status = org.supportchat.chat.ChatStatus.WAITING"
            + " order by chat.inLine.waitingSince, chat.publicNumber")
    List<UUID> findWaiting();

    /** The latest first. */
    @Query("select new org.supportchat.chat.Taken(chat.createdAt, chat.participants.takenAt) from Chat chat"
            + " where chat.participants.takenAt > :since order by chat.participants.takenAt desc")
    List<Taken> findTakenSince(Instant since, Limit limit);

    /** Moves the student's receipt on; gives 0 where it was there already, or there is no such line. */
    @Modifying
    @Query(
            "update Chat chat set chat.receipts.student.delivered = greatest(chat.receipts.student.delivered, :delivered),"
                    + " chat.receipts.student.read = greatest(chat.receipts.student.read, :read)"
                    + " where chat.id = :id and chat.lastSeq >= :delivered"
                    + " and (chat.receipts.student.delivered < :delivered or chat.receipts.student.read < :read)")
    int moveStudentReceipt(UUID id, long delivered, long read);

    /** The same for the technicians; gives 0 as well where this one has not joined. */
    @Modifying
    @Query(
            "update Chat chat set chat.receipts.technicians.delivered ="
                    + " greatest(chat.receipts.technicians.delivered, :delivered),"
                    + " chat.receipts.technicians.read = greatest(chat.receipts.technicians.read, :read)"
                    + " where chat.id = :id and chat.lastSeq >= :delivered"
                    + " and (chat.receipts.technicians.delivered < :delivered or chat.receipts.technicians.read < :read)"
                    + " and exists (select 1 from chat.participants.everybody one where one.accountId = :accountId and one.here)")
    int moveTechniciansReceipt(UUID id, UUID accountId, long delivered, long read);

    @Query("select chat.id, chat.lastSeq from Chat chat where chat.status in (WAITING, ACTIVE, LEFT, BLOCKED)")
    List<ChatNewness> findNewest();

    /** Those that wait or are active, and those whose student left while somebody was helping; longest waiting first. */
    @Query(
            "select chat from Chat chat left join fetch chat.participants.everybody where chat.status in (WAITING, ACTIVE)"
                    + " or chat.status = LEFT and chat.participants.participantCount > 0"
                    + " order by chat.inLine.waitingSince, chat.publicNumber")
    List<Chat> findNotDoneWithParticipants();

    @Query("select chat from Chat chat left join fetch chat.participants.everybody where chat.status = WAITING"
            + " order by chat.inLine.waitingSince, chat.publicNumber")
    List<Chat> findWaitingWithParticipants();

    @Query("select chat from Chat chat left join fetch chat.participants.everybody where chat.id in :ids")
    List<Chat> findByIdWithParticipants(Collection<UUID> ids);

    /** The latest first. */
    @Query(
            "select chat from Chat chat where chat.status = BLOCKED order by chat.block.blockedAt desc, chat.publicNumber")
    List<Chat> findBlocked();

    /** Who is in each chat that somebody is helping in. */
    @Query("select chat.id, one.accountId from Chat chat join chat.participants.everybody one"
            + " where chat.status = ACTIVE and one.here")
    List<Helping> findHelping();

    /** Those that were put in line before this moment, and of which the managers were not told since. */
    @Query("select new org.supportchat.chat.Overdue(chat.id, chat.publicNumber, chat.inLine.queuedAt) from Chat chat"
            + " where chat.status = WAITING and chat.inLine.queuedAt < :before"
            + " and (chat.inLine.managersToldAt is null or chat.inLine.managersToldAt < chat.inLine.queuedAt)"
            + " order by chat.inLine.queuedAt")
    List<Overdue> findOverdue(Instant before);

    /** Gives 0 where another node was faster, or the chat was taken. */
    @Modifying
    @Query("update Chat chat set chat.inLine.managersToldAt = :now where chat.id = :id and chat.status = WAITING"
            + " and (chat.inLine.managersToldAt is null or chat.inLine.managersToldAt < chat.inLine.queuedAt)")
    int markTold(UUID id, Instant now);

    @Modifying
    @Query("update Chat chat set chat.inLine.managersToldAt = null where chat.id in :ids")
    void markUntold(Collection<UUID> ids);
}
