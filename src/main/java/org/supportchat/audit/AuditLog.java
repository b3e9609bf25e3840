package org.supportchat.audit;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where modules write down what was done. */
@Service
public class AuditLog {

    private final AuditRepository entries;
    private final Clock clock;

    AuditLog(AuditRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** What whoever acts now is called in the log. */
    public String actor() {
        return Actor.current().name();
    }

    /**
     * Writes down what whoever is signed in, or else the command line, does now; within the transaction that does it.
     *
     * @param action what is done, by its module, such as {@code schedule.pause}; at most 60 characters
     * @param subject what it is done to; shortened to 200 characters
     * @param detail what it was before and is now, without the text of a chat; shortened to 1,000 characters
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(String action, String subject, String detail) {
        write(Actor.current(), action, subject, detail);
    }

    /** The same for what a student does, of whom nothing is written down: neither a name nor an address. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void writeOfStudent(String action, String subject, String detail) {
        write(Actor.STUDENT, action, subject, detail);
    }

    /** The same, in a transaction of its own, for what is stored nowhere else: a sign-in, a reading, an export. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void writeAlone(String action, String subject, String detail) {
        write(Actor.current(), action, subject, detail);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void writeAlone(Actor actor, String action, String subject, String detail) {
        write(actor, action, subject, detail);
    }

    private void write(Actor actor, String action, String subject, String detail) {
        entries.save(new AuditEntry(clock.instant(), actor, action, subject, detail));
    }
}
