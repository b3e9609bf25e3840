package org.supportchat.schedule;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether help is there.
 *
 * @param isOpen whether questions are answered now
 * @param changesAt when we close, or open next; nothing where that is not in sight
 */
public record Availability(boolean isOpen, Optional<Instant> changesAt) {}
