package org.supportchat.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Light or dark, for one of the staff. */
public enum ColorScheme {
    /** As the system has it, by day and by night. */
    SYSTEM,
    LIGHT,
    DARK;

    /** What scripts call it. */
    public String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that scripts call this. */
    public static Optional<ColorScheme> of(String attribute) {
        return Arrays.stream(values())
                .filter(one -> one.attribute().equals(attribute))
                .findFirst();
    }
}
