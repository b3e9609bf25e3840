package org.supportchat.schedule;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether help is there.
 *
 * @param isOpen whether questions are answered now
 * @param changesAt when we close, or open next; nothing where that is not in sight
 * @param isLastCall whether we are open and close soon
 * @param pause where we are closed by one
 * @param reason why today is not as usual, where something overrides its hours; may be empty
 */
public record Availability(
        boolean isOpen, Optional<Instant> changesAt, boolean isLastCall, Optional<Pause> pause, String reason) {}
