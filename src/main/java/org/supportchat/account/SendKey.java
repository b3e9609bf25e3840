package org.supportchat.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sends a message that is being written; the other one breaks the line. */
public enum SendKey {
    ENTER,
    CTRL_ENTER;

    /** What scripts call it. */
    public String attribute() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one that scripts call this. */
    public static Optional<SendKey> of(String attribute) {
        return Arrays.stream(values())
                .filter(one -> one.attribute().equals(attribute))
                .findFirst();
    }
}
