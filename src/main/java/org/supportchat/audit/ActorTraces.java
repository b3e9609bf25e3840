package org.supportchat.audit;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.supportchat.account.AccountTraces;

/** What the log says that somebody did. */
@Component
class ActorTraces implements AccountTraces {

    private final AuditRepository entries;

    ActorTraces(AuditRepository entries) {
        this.entries = entries;
    }

    @Override
    public boolean has(UUID accountId) {
        return entries.existsByActorId(accountId);
    }
}
