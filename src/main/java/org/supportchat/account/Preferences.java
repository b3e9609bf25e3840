package org.supportchat.account;

import java.util.Locale;
import java.util.Optional;

/**
 * How one of the staff likes every page to be, in every browser they sign in with.
 *
 * @param language nothing where it is the one that the browser asks for
 */
public record Preferences(Optional<Locale> language, ColorScheme colorScheme, SendKey sendKey) {

    /** Of one who has chosen nothing. */
    public static final Preferences USUAL = new Preferences(Optional.empty(), ColorScheme.SYSTEM, SendKey.ENTER);
}
