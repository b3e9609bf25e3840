package org.supportchat.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One thing that somebody did, as it was told then. */
@Entity
class AuditEntry implements Persistable<UUID> {

    static final int DETAIL_LONGEST = 1_000;
    static final int SUBJECT_LONGEST = 200;

    @Id
    private UUID id = UUID.randomUUID();

    private Instant writtenAt = Instant.EPOCH;
    private @Nullable UUID actorId;
    private String actor = "";
    private String address = "";
    private String action = "";
    private String subject = "";
    private String detail = "";

    protected AuditEntry() {}

    AuditEntry(Instant writtenAt, Actor actor, String action, String subject, String detail) {
        this.writtenAt = writtenAt;
        this.actorId = actor.id();
        this.actor = actor.name();
        this.address = actor.address();
        this.action = action;
        this.subject = shortened(subject, SUBJECT_LONGEST);
        this.detail = shortened(detail, DETAIL_LONGEST);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** None is ever stored again, so that nothing has to be looked for before. */
    @Override
    public boolean isNew() {
        return true;
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
