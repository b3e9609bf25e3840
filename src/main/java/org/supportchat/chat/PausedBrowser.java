package org.supportchat.chat;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser that starts no new chat for a time, for a screen of the managers.
 *
 * @param chatNumber the public number of the chat that was blocked
 */
public record PausedBrowser(UUID id, long chatNumber, String pausedBy, Instant pausedAt, Instant endsAt) {}
