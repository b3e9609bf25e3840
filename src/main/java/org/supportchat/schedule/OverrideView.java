package org.supportchat.schedule;

import java.time.Instant;
import java.util.UUID;

/**
 * An override, for a screen.
 *
 * @param version how often it was changed; whoever changes it says which version they saw
 * @param changedBy who said so last
 */
public record OverrideView(UUID id, long version, HoursOverride days, String changedBy, Instant changedAt) {

    static OverrideView of(StoredOverride stored) {
        return new OverrideView(stored.id(), stored.version(), stored.days(), stored.changedBy(), stored.changedAt());
    }
}
