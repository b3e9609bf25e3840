package org.supportchat.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.supportchat.common.FormulaGuard;
import org.supportchat.common.Invalid;

/** What the rows of a file say, and what is wrong with those that say nothing that can be stored. */
final class ResponseRows {

    private final Map<String, Long> linesOfShortcuts = new HashMap<>();
    private final List<ResponseDetails> details = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();

    /** Takes a row that has a value for each column. */
    void add(long line, String title, String shortcut, String text) {
        try {
            var row =
                    new ResponseDetails(FormulaGuard.take(title), FormulaGuard.take(shortcut), FormulaGuard.take(text));
            var first = linesOfShortcuts.putIfAbsent(row.shortcut(), line);
            if (first == null) {
                details.add(row);
            } else {
                refuse(line, new Invalid.Problem("shortcut", "responses.row-twice", first));
            }
        } catch (Invalid invalid) {
            invalid.problems().forEach(problem -> refuse(line, problem));
        }
    }

    void refuse(long line, Invalid.Problem problem) {
        problems.add(new RowProblem(line, problem));
    }

    List<ResponseDetails> details() {
        return details;
    }

    List<RowProblem> problems() {
        return problems;
    }
}
