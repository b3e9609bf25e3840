package org.supportchat.schedule;

import java.time.Instant;

/** A period in which the door is open: half-open itself. */
record Opening(Instant from, Instant until) {

    boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
