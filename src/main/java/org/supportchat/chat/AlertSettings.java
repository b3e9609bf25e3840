package org.supportchat.chat;

import java.time.Instant;
import java.util.Optional;
import org.supportchat.common.Invalid;

/**
 * How a technician wants to be rung.
 *
 * @param onDuty whether every chat that waits rings at once, or only those that nobody takes
 * @param repeatSeconds how long after ringing it rings again, 5 to 300
 * @param volume in per cent; 0 is silence
 * @param mutedUntil until when nothing rings
 */
public record AlertSettings(
        boolean onDuty, int repeatSeconds, AlertSound sound, int volume, Optional<Instant> mutedUntil) {

    public static final int REPEAT_SHORTEST = 5;
    public static final int REPEAT_LONGEST = 300;
    public static final int LOUDEST = 100;

    /** Of one who has chosen nothing. */
    public static final AlertSettings USUAL = new AlertSettings(true, 20, AlertSound.CHIME, 70, Optional.empty());

    /** @throws Invalid where a number is out of its range */
    public AlertSettings {
        if (repeatSeconds < REPEAT_SHORTEST || repeatSeconds > REPEAT_LONGEST) {
            throw new Invalid("repeatSeconds", "alerts.repeat-range", REPEAT_SHORTEST, REPEAT_LONGEST);
        }
        if (volume < 0 || volume > LOUDEST) {
            throw new Invalid("volume", "alerts.volume-range", LOUDEST);
        }
    }
}
