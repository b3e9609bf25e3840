package org.supportchat.schedule;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one door, which somebody may keep closed for a while. */
@Entity
class Door {

    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    private @Nullable Instant pausedFrom;
    private @Nullable Instant pausedUntil;
    private String message = "";
    private @Nullable String changedBy;

    protected Door() {}

    void pause(Pause pause, String by) {
        pausedFrom = pause.from();
        pausedUntil = pause.until();
        message = pause.message();
        changedBy = by;
    }

    void resume(String by) {
        pausedFrom = null;
        pausedUntil = null;
        message = "";
        changedBy = by;
    }

    /** The last one, over or not, unless somebody ended it. */
    Optional<Pause> pause() {
        return pausedFrom == null || pausedUntil == null
                ? Optional.empty()
                : Optional.of(new Pause(pausedFrom, pausedUntil, message));
    }

    /** Who paused or resumed last; empty where nobody ever did. */
    String changedBy() {
        return changedBy == null ? "" : changedBy;
    }
}
