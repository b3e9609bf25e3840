package org.supportchat.chat;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The alert settings of one account, once it has chosen any. */
@Entity
@Table(name = "alert_settings")
class StoredAlertSettings {

    @Id
    private UUID accountId = new UUID(0, 0);

    private boolean onDuty;
    private int repeatSeconds;

    @Enumerated(EnumType.STRING)
    private AlertSound sound = AlertSound.CHIME;

    private int volume;
    private @Nullable Instant mutedUntil;

    protected StoredAlertSettings() {}

    StoredAlertSettings(UUID accountId, AlertSettings settings) {
        this.accountId = accountId;
        this.onDuty = settings.onDuty();
        this.repeatSeconds = settings.repeatSeconds();
        this.sound = settings.sound();
        this.volume = settings.volume();
        this.mutedUntil = settings.mutedUntil().orElse(null);
    }

    AlertSettings settings() {
        return new AlertSettings(onDuty, repeatSeconds, sound, volume, Optional.ofNullable(mutedUntil));
    }
}
