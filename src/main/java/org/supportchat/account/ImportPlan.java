package org.supportchat.account;

import java.util.List;

/**
 * What the import of a file would do: all of it, or nothing as long as there is any problem.
 *
 * @param accounts those that would be made
 * @param problems what is wrong with other lines
 * @param unread the columns that are no part of an account
 */
public record ImportPlan(List<AccountLine> accounts, List<LineProblem> problems, List<String> unread) {

    public boolean canBeCarriedOut() {
        return problems.isEmpty() && !accounts.isEmpty();
    }
}
