package org.supportchat.account;

/**
 * Whom a one-time link is for, as the page behind it says.
 *
 * @param name first and last
 */
public record LinkOwner(String name, String username, LinkPurpose purpose) {}
