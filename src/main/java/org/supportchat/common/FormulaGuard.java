package org.supportchat.common;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a cell for a formula: one that begins like a formula gets an apostrophe in front. A cell that
 * has apostrophes there already gets one more, so that taking one away always gives the text again. See OWASP, CSV Injection.
 */
public final class FormulaGuard {

    /** The wide signs are the same to some spreadsheets. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r\n＝＋－＠].*", Pattern.DOTALL);

    private FormulaGuard() {}

    public static String put(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    public static String take(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
