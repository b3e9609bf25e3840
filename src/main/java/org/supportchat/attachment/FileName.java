package org.supportchat.attachment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.supportchat.common.Invalid;

/**
 * The name of a file as it is kept: a name and no path, on one line, that shows in the order in which it is written and
 * means nothing special to any system.
 *
 * @param type what the last ending says
 */
record FileName(String text, FileType type) {

    /** In UTF-16 units. */
    static final int LONGEST = 200;

    private static final int LONGEST_ENDING_SHOWN = 20;

    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t]");

    /** Other controls, formats such as overrides of the direction, halves of surrogate pairs, breaks of lines. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static final Pattern BLANKS_AND_DOTS_AROUND = Pattern.compile("^[ .]+|[ .]+$");
    private static final Pattern SPECIAL = Pattern.compile("[<>:\"|?*]");

    /** Windows opens a device by these, whatever the ending. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\u00B9\u00B2\u00B3]) *(\\..*)?");

    /** @throws Invalid where the ending says nothing, or what is not accepted */
    static FileName of(String told) {
        var name = clean(told);
        var dot = name.lastIndexOf('.');
        if (dot < 0) {
            throw new Invalid("file", "file.no-ending");
        }
        var ending = name.substring(dot + 1);
        var type = FileType.of(ending.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new Invalid("file", "file.ending-refused", shown(ending)));
        var stem = SPECIAL.matcher(name.substring(0, dot)).replaceAll("_");
        if (DEVICE.matcher(stem).matches()) {
            stem = "_" + stem;
        }
        return new FileName(cut(stem, LONGEST - ending.length() - 1) + "." + ending, type);
    }

    private static String clean(String told) {
        var name = FOLDERS.matcher(told).replaceFirst("");
        name = BLANKS.matcher(name).replaceAll(" ");
        name = UNSEEN.matcher(name).replaceAll("");
        name = Normalizer.normalize(name, Normalizer.Form.NFC);
        return BLANKS_AND_DOTS_AROUND.matcher(name).replaceAll("");
    }

    private static String shown(String ending) {
        return ending.length() > LONGEST_ENDING_SHOWN ? cut(ending, LONGEST_ENDING_SHOWN) + "…" : ending;
    }

    /** Never in the middle of a sign that takes two units. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
