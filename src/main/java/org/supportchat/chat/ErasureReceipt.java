package org.supportchat.chat;

import java.time.Instant;

/**
 * What was erased.
 *
 * @param number the public number that the chat had
 * @param lines how many messages and lines of the system
 * @param files how many files
 */
public record ErasureReceipt(long number, long lines, long files, Instant at) {}
