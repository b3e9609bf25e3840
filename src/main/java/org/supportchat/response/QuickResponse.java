package org.supportchat.response;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supportchat.common.Conflict;

/** One quick response: shared, or the own one of somebody. */
@Entity
class QuickResponse {

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private @Nullable Long version;

    private @Nullable UUID ownerId;
    private String title = "";
    private String shortcut = "";
    private String text = "";

    protected QuickResponse() {}

    /** @param ownerId the account it belongs to; null where it is shared */
    QuickResponse(@Nullable UUID ownerId, ResponseDetails details) {
        this.ownerId = ownerId;
        describe(details);
    }

    /** @throws Conflict where it was changed since that version */
    void change(ResponseDetails details, long seen) {
        if (version() != seen) {
            throw new Conflict("responses.changed-meanwhile");
        }
        describe(details);
    }

    private void describe(ResponseDetails details) {
        title = details.title();
        shortcut = details.shortcut();
        text = details.text();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    ResponseKind kind() {
        return ownerId == null ? ResponseKind.SHARED : ResponseKind.PERSONAL;
    }

    boolean isSeenBy(UUID accountId) {
        return ownerId == null || ownerId.equals(accountId);
    }

    ResponseDetails details() {
        return new ResponseDetails(title, shortcut, text);
    }
}
