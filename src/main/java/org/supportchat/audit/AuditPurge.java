package org.supportchat.audit;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes entries that are past their time, so many in a transaction. Not open to the web: the schedule is its caller. */
@Service
class AuditPurge {

    static final int BATCH = 1_000;

    private final AuditRepository entries;
    private final AuditSettings settings;
    private final Clock clock;

    AuditPurge(AuditRepository entries, AuditSettings settings, Clock clock) {
        this.entries = entries;
        this.settings = settings;
        this.clock = clock;
    }

    /** What was written before this moment goes. */
    Instant before() {
        return clock.instant().minus(settings.keep());
    }

    /** Gives how many were deleted; as many as a batch has, and there may be more. */
    @Transactional
    int deleteBatch(Instant before) {
        return entries.deleteWrittenBefore(before, BATCH);
    }
}
