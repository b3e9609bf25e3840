package org.supportchat.audit;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was done can be added to, and not changed; what is past its time goes. */
interface AuditRepository extends Repository<AuditEntry, UUID> {

    void save(AuditEntry entry);

    boolean existsByActorId(UUID actorId);

    /** Deletes the oldest, at most so many; gives how many these were. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "delete from audit_entry where id in (select id from audit_entry"
                    + " where written_at < :before order by written_at limit :most)")
    int deleteWrittenBefore(Instant before, int most);
}
