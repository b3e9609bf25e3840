package org.supportchat.schedule;

import java.time.Instant;

/**
 * A while for which the door is closed, whatever the hours say: half-open.
 *
 * @param message for those who come meanwhile; up to 200 UTF-16 units, may be empty
 */
public record Pause(Instant from, Instant until, String message) {

    public static final int MESSAGE_LONGEST = 200;

    public boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
