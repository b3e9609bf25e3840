package org.supportchat.chat;

import java.time.Instant;

/**
 * What was erased.
 *
 * @param number the public number that the chat had
 * @param lines how many messages and lines of the system
 */
public record ErasureReceipt(long number, long lines, Instant at) {}
