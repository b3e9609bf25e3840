package org.supportchat.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads notes of the staff; {@link StaffNotes} stores them. */
interface StaffNoteRepository extends Repository<StaffNote, UUID> {

    Optional<StaffNote> findByChatIdAndClientKey(UUID chatId, UUID clientKey);

    /** The number of the newest, 0 where there is none. */
    @Query("select coalesce(max(note.number), 0) from StaffNote note where note.chatId = :chatId")
    long findNewest(UUID chatId);

    List<StaffNote> findByChatIdAndNumberGreaterThanOrderByNumberDesc(UUID chatId, long number, Limit limit);

    List<StaffNote> findByChatIdAndNumberLessThanAndBehindGreaterThanEqualOrderByNumberDesc(
            UUID chatId, long number, long behind, Limit limit);

    /** By chat the newest of those written since then. */
    @Query(
            "select note.chatId, max(note.number) from StaffNote note where note.writtenAt > :since group by note.chatId")
    List<NoteNewness> findNewestSince(Instant since);
}
