package org.supportchat.cluster;

import java.util.UUID;

/** Somebody who is at a place, under the name that others there know them by. */
public record Visitor(UUID id, String name) {}
