package org.supportchat.account;

/**
 * Something was done to an account, for the audit log; published within the transaction that does it.
 *
 * @param action what, such as {@code account.create}; at most 60 characters
 * @param subject the username it is done to
 * @param detail what it was before and is now; never a secret
 */
public record AccountEvent(String action, String subject, String detail) {}
