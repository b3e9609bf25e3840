package org.supportchat.chat;

import java.time.Instant;
import java.util.UUID;

/** A chat that nobody has taken for too long. */
record Overdue(UUID id, long number, Instant queuedAt) {}
