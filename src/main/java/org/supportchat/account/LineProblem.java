package org.supportchat.account;

import java.util.Comparator;
import org.supportchat.common.Invalid;

/**
 * Why a line of a file cannot be imported.
 *
 * @param line where it begins; the first line of the file, which names the columns, is 1
 * @param rule the component of {@link AccountDetails} that breaks a rule, or {@code line}, and which rule
 */
public record LineProblem(long line, Invalid.Problem rule) {

    static final Comparator<LineProblem> BY_LINE = Comparator.comparingLong(LineProblem::line);
}
