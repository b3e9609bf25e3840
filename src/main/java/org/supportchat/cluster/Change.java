package org.supportchat.cluster;

import java.util.UUID;

/**
 * Something is newer than before.
 *
 * @param topic the kind of thing, such as {@code chat}
 * @param subject which one
 */
public record Change(String topic, UUID subject) {}
