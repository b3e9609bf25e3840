package org.supportchat.account;

import java.util.UUID;

/**
 * One of the staff, as colleagues look for each other.
 *
 * @param name first and last
 */
public record Colleague(UUID id, String name, String jobTitle) {}
