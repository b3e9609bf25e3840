package org.supportchat.account;

/**
 * A line of a file from which an account can be made.
 *
 * @param line where it begins; the first line of the file, which names the columns, is 1
 */
public record AccountLine(long line, AccountDetails details) {}
