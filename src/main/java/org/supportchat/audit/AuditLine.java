package org.supportchat.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is read.
 *
 * @param actorId the account of who did it; null where that was nobody of the staff
 * @param address where that came from; empty where it is not known, or not kept
 * @param action what was done, such as {@code schedule.paused}
 */
public record AuditLine(
        UUID id,
        Instant at,
        @Nullable UUID actorId,
        String actor,
        String address,
        String action,
        String subject,
        String detail) {

    /** What kind of actor it is, where it is nobody of the staff. */
    public Optional<Unnamed> unnamed() {
        return actorId == null ? Unnamed.of(actor) : Optional.empty();
    }
}
