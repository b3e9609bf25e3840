package org.supportchat.schedule.ui;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a pause is to last, as it is asked for. */
enum PauseLength {
    QUARTER(Duration.ofMinutes(15)),
    HALF(Duration.ofMinutes(30)),
    HOUR(Duration.ofMinutes(60)),
    CLOSING(null),
    TIME(null);

    private final @Nullable Duration duration;

    PauseLength(@Nullable Duration duration) {
        this.duration = duration;
    }

    /** Nothing where the time it ends at is said otherwise. */
    Optional<Duration> duration() {
        return Optional.ofNullable(duration);
    }
}
