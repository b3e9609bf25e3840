package org.supportchat.audit;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was done can be added to, and not changed. */
interface AuditRepository extends Repository<AuditEntry, UUID> {

    void save(AuditEntry entry);

    boolean existsByActorId(UUID actorId);
}
