package org.supportchat.chat;

import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StaffTraceRepository extends Repository<Chat, UUID> {

    @Query(nativeQuery = true, value = """
            select exists (select 1 from participant where account_id = :accountId)
                or exists (select 1 from chat where first_joined_by = :accountId)
                or exists (select 1 from message where author_id = :accountId)
                or exists (select 1 from staff_note where author_id = :accountId)
                or exists (select 1 from staff_note_mention where account_id = :accountId)
            """)
    boolean areOf(UUID accountId);
}
