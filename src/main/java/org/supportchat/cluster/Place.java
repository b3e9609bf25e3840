package org.supportchat.cluster;

import java.util.UUID;

/**
 * Where somebody can be.
 *
 * @param kind the kind of place, such as {@code chat}
 * @param subject which one
 */
public record Place(String kind, UUID subject) {

    private static final UUID ONLY = new UUID(0, 0);

    /** The only place of its kind. */
    public static Place only(String kind) {
        return new Place(kind, ONLY);
    }

    /** What is told when somebody comes there or goes. */
    Change change() {
        return new Change(kind, subject);
    }
}
