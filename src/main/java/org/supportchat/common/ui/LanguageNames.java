package org.supportchat.common.ui;

import java.util.Locale;

/** What languages are called. */
public final class LanguageNames {

    private LanguageNames() {}

    /** In the language itself, such as "Español", so that those find it who read no other. */
    public static String own(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
