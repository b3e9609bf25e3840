package org.supportchat.response;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.supportchat.common.Checks;

/**
 * What a quick response says; limits in UTF-16 units, checked as it is made.
 *
 * @param title what it is found by in a list
 * @param shortcut what it is found by behind {@code /} in the composer: one word, kept in small letters; no two shared ones
 *     have the same, and no two of one owner
 * @param text exactly as it was typed, with line breaks as browsers have them; {@link Placeholders} tells what is filled in
 */
public record ResponseDetails(String title, String shortcut, String text) {

    public static final int TITLE_LONGEST = 80;
    public static final int SHORTCUT_LONGEST = 30;
    public static final int TEXT_LONGEST = 4_000;

    /** How many can be shared, and how many each technician can have. */
    public static final int MOST = 200;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}-]*");

    /** @throws org.supportchat.common.Invalid naming every component that breaks a limit */
    public ResponseDetails {
        var checks = new Checks();
        title = checks.line("title", title, 1, TITLE_LONGEST);
        shortcut = checks.line("shortcut", inSmallLetters(shortcut), 1, SHORTCUT_LONGEST);
        checks.matches("shortcut", shortcut, WORD, "responses.shortcut-malformed");
        text = checks.verbatim("text", text.replaceAll("\r\n?", "\n"), 1, TEXT_LONGEST);
        checks.done();
    }

    /** The same letter can be written in two ways, which nobody can tell apart. */
    private static String inSmallLetters(String shortcut) {
        return Normalizer.normalize(shortcut, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
