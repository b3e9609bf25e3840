package org.supportchat.common.ui;

import java.util.Locale;

/** Numbers that say a place in a row: "2nd", "2.º". */
public final class Ordinals {

    private Ordinals() {}

    /** @param place from 1 */
    public static String of(int place, Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> place + englishEnding(place);
            case "es" -> place + ".º";
            default -> place + ".";
        };
    }

    private static String englishEnding(int place) {
        var lastTwo = place % 100;
        if (lastTwo >= 11 && lastTwo <= 13) {
            return "th";
        }
        return switch (place % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
