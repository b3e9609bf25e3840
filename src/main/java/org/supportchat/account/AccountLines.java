package org.supportchat.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.supportchat.common.FormulaGuard;
import org.supportchat.common.Invalid;

/** What the lines of a file say, and what is wrong with those of which no account can be made. */
final class AccountLines {

    private final Map<String, Long> usernames = new HashMap<>();
    private final Map<String, Long> emails = new HashMap<>();
    private final List<AccountLine> accounts = new ArrayList<>();
    private final List<LineProblem> problems = new ArrayList<>();

    /** Takes a line that has a value for each column; those of columns that are missing are empty. */
    void add(long line, Map<AccountColumn, String> cells) {
        try {
            var details = new AccountDetails(
                    cell(cells, AccountColumn.USERNAME),
                    cell(cells, AccountColumn.EMAIL),
                    cell(cells, AccountColumn.FIRST_NAME),
                    cell(cells, AccountColumn.LAST_NAME),
                    cell(cells, AccountColumn.JOB_TITLE),
                    cell(cells, AccountColumn.DEPARTMENTS));
            requireFirst(line, "username", usernames, details.username());
            requireFirst(line, "email", emails, details.email());
            accounts.add(new AccountLine(line, details));
        } catch (Invalid invalid) {
            invalid.problems().forEach(problem -> refuse(line, problem));
        }
    }

    void refuse(long line, Invalid.Problem problem) {
        problems.add(new LineProblem(line, problem));
    }

    List<AccountLine> accounts() {
        return accounts;
    }

    List<LineProblem> problems() {
        return problems;
    }

    private void requireFirst(long line, String field, Map<String, Long> lines, String value) {
        var first = lines.putIfAbsent(value, line);
        if (first != null) {
            refuse(line, new Invalid.Problem(field, "accounts.line-twice", first));
        }
    }

    private static String cell(Map<AccountColumn, String> cells, AccountColumn column) {
        return FormulaGuard.take(cells.getOrDefault(column, ""));
    }
}
