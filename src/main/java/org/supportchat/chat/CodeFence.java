package org.supportchat.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A code block inside a text.
 *
 * @param start where its first fence begins
 * @param end behind its last fence, without the line break that ends it
 */
record CodeFence(int start, int end, String language, String code) {

    /** Possessive throughout: what a student types must not make the match take long. */
    private static final Pattern OPENING = Pattern.compile("```[ \\t]*+([\\p{Alnum}+#._-]*+)[ \\t]*+");

    private static final Pattern CLOSING = Pattern.compile("```[ \\t]*+");

    /** Every block that is opened and closed, in order; a fence that is never closed is text. */
    static List<CodeFence> of(String text) {
        var found = new ArrayList<CodeFence>();
        var lineStart = 0;
        var open = -1;
        var codeStart = 0;
        var language = "";
        while (lineStart <= text.length()) {
            var lineBreak = text.indexOf('\n', lineStart);
            var lineEnd = lineBreak < 0 ? text.length() : lineBreak;
            var line = text.substring(lineStart, lineEnd);
            var opening = OPENING.matcher(line);
            if (open >= 0 && CLOSING.matcher(line).matches()) {
                var code = text.substring(codeStart, Math.max(codeStart, lineStart - 1));
                found.add(new CodeFence(open, lineEnd, language, code));
                open = -1;
            } else if (open < 0 && opening.matches()) {
                open = lineStart;
                codeStart = lineEnd + 1;
                language = opening.group(1);
            }
            lineStart = lineEnd + 1;
        }
        return found;
    }
}
