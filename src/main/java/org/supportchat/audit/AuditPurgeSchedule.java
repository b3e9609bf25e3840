package org.supportchat.audit;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.supportchat.database.DatabaseAway;

/** Purges every few hours what is past its time, and writes down how much that was. */
@Component
class AuditPurgeSchedule {

    private static final Logger log = LoggerFactory.getLogger(AuditPurgeSchedule.class);
    private static final long FIRST_MINUTES = 5;
    private static final long PAUSE_MINUTES = 360;

    private final AuditPurge purge;
    private final AuditLog audit;

    AuditPurgeSchedule(AuditPurge purge, AuditLog audit) {
        this.purge = purge;
        this.audit = audit;
    }

    @Scheduled(initialDelay = FIRST_MINUTES, fixedDelay = PAUSE_MINUTES, timeUnit = TimeUnit.MINUTES)
    void run() {
        try {
            purge();
        } catch (RuntimeException fault) {
            if (!DatabaseAway.isCauseOf(fault)) {
                log.warn("Could not delete entries of the audit log that are past their time: {}", fault.toString());
            }
        }
    }

    private void purge() {
        var before = purge.before();
        var deleted = 0L;
        var batch = AuditPurge.BATCH;
        while (batch == AuditPurge.BATCH) {
            batch = purge.deleteBatch(before);
            deleted += batch;
        }
        if (deleted > 0) {
            audit.writeAlone(Actor.SYSTEM, "audit.purge", deleted + " entries", "written before " + before);
        }
    }
}
