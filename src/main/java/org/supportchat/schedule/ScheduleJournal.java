package org.supportchat.schedule;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.supportchat.audit.AuditLog;

/** What goes with every change of the schedule, inside the transaction of the service that changes it. */
@Component
class ScheduleJournal {

    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScheduleJournal(AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Who changes it, for those who change it next. */
    String author() {
        return audit.actor();
    }

    Instant now() {
        return clock.instant();
    }

    /** Tells those who keep it, and the audit log. */
    void write(String action, String subject, String detail) {
        audit.write("schedule." + action, subject, detail);
        events.publishEvent(new ScheduleChanged());
    }
}
