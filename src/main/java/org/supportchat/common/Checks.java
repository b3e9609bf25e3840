package org.supportchat.common;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Checks the texts of an input record, all of them, before it refuses: so a form can show every problem at once.
 * Lengths are in UTF-16 units, as browsers count.
 */
public final class Checks {

    /** Letters and marks by their category that draw nothing: fillers, an empty Braille pattern, choices of a variant. */
    private static final String EMPTY_SIGNS = "\u034F\u115F\u1160\u2800\u3164\uFE0E\uFE0F\uFFA0";

    private final List<Invalid.Problem> problems = new ArrayList<>();

    /** A text on one line, such as a name, without the blanks around it. */
    public String line(String field, String text, int shortest, int longest) {
        var line = text.strip();
        if (bothLengthsFit(field, line, shortest, longest)
                && (line.chars().anyMatch(Character::isISOControl) || isNotStorable(line))) {
            refuse(field, "invalid.character");
        }
        return line;
    }

    /** A text exactly as it was typed; blanks around it count for the longest length and not for the shortest. */
    public String verbatim(String field, String text, int shortest, int longest) {
        if (bothLengthsFit(field, text, shortest, longest) && isNotStorable(text)) {
            refuse(field, "invalid.character");
        }
        return text;
    }

    /** A secret exactly as it was typed, in which everything counts; lengths are in Unicode code points. */
    public String secret(String field, String text, int shortest, int longest) {
        var fits = lengthFits(field, text.codePointCount(0, text.length()), shortest, longest);
        if (fits && isNotStorable(text)) {
            refuse(field, "invalid.character");
        }
        return text;
    }

    /** Says {@code key} of the field unless the whole text matches; silent where the field has a problem already. */
    public void matches(String field, String text, Pattern pattern, String key) {
        if (problems.stream().noneMatch(problem -> problem.field().equals(field))
                && !pattern.matcher(text).matches()) {
            refuse(field, key);
        }
    }

    /** @throws Invalid with every problem found */
    public void done() {
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    /** What can be seen must not be too short, and what is stored, with what cannot be seen, not too long. */
    private boolean bothLengthsFit(String field, String text, int shortest, int longest) {
        return lengthFits(field, visibleLength(text), shortest, longest)
                && lengthFits(field, text.length(), shortest, longest);
    }

    private boolean lengthFits(String field, int length, int shortest, int longest) {
        if (length < shortest) {
            refuse(field, length == 0 ? "invalid.empty" : "invalid.short", shortest);
        } else if (length > longest) {
            refuse(field, "invalid.long", longest, length);
        }
        return length >= shortest && length <= longest;
    }

    /** How long the text is for its reader: 0 where nothing of it can be seen. */
    private static int visibleLength(String text) {
        return text.codePoints().allMatch(Checks::isInvisible)
                ? 0
                : text.strip().length();
    }

    private static boolean isInvisible(int point) {
        return EMPTY_SIGNS.indexOf(point) >= 0
                || Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT;
    }

    private void refuse(String field, String key, Object... arguments) {
        problems.add(new Invalid.Problem(field, key, arguments));
    }

    /** PostgreSQL stores neither U+0000 nor half a surrogate pair; better refused than changed. */
    private static boolean isNotStorable(String text) {
        return text.codePoints()
                .anyMatch(
                        point -> point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
    }
}
