package org.supportchat.schedule;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An override, and who said so. */
@Entity
@Table(name = "hours_override")
class StoredOverride {

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private @Nullable Long version;

    private LocalDate firstDay = LocalDate.EPOCH;
    private LocalDate lastDay = LocalDate.EPOCH;

    @Convert(converter = HoursColumn.class)
    private List<Hours> hours = List.of();

    private String reason = "";
    private String changedBy = "";
    private Instant changedAt = Instant.EPOCH;

    protected StoredOverride() {}

    StoredOverride(HoursOverride days, String changedBy, Instant changedAt) {
        change(days, changedBy, changedAt);
    }

    final void change(HoursOverride days, String changedBy, Instant changedAt) {
        this.firstDay = days.first();
        this.lastDay = days.last();
        this.hours = days.hours();
        this.reason = days.reason();
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    HoursOverride days() {
        return new HoursOverride(firstDay, lastDay, hours, reason);
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
