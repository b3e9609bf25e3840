package org.supportchat.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.supportchat.account.ImportPlan;
import org.supportchat.account.LineProblem;

/** What the import of a file would do, in words, and what is wrong with each line that keeps it from being done. */
final class AccountImportPreview extends Div {

    /** Whoever has more looks at the file anyway. */
    private static final int PROBLEMS_SHOWN = 50;

    AccountImportPreview(ImportPlan plan) {
        addClassName("import-preview");
        var count = new UnorderedList(new ListItem(
                getTranslation("accounts.import-ready", plan.accounts().size())));
        count.addClassName("import-counts");
        add(count);
        if (!plan.problems().isEmpty()) {
            addProblems(plan.problems());
        } else if (plan.accounts().isEmpty()) {
            add(new Paragraph(getTranslation("accounts.import-empty")));
        }
        if (!plan.unread().isEmpty()) {
            add(new Paragraph(getTranslation("accounts.import-unread", String.join(", ", plan.unread()))));
        }
    }

    private void addProblems(List<LineProblem> problems) {
        var heading = new Paragraph(getTranslation("accounts.import-problems", problems.size()));
        heading.addClassName("import-refused");
        var list = new UnorderedList();
        problems.stream().limit(PROBLEMS_SHOWN).forEach(problem -> list.add(new ListItem(describe(problem))));
        add(heading, list);
        if (problems.size() > PROBLEMS_SHOWN) {
            add(new Paragraph(getTranslation("accounts.import-more", problems.size() - PROBLEMS_SHOWN)));
        }
    }

    private String describe(LineProblem problem) {
        var sentence = problem.rule().sentence(this::getTranslation);
        var label = switch (problem.rule().field()) {
            case "username" -> "account.username";
            case "email" -> "account.email";
            case "firstName" -> "account.first-name";
            case "lastName" -> "account.last-name";
            case "jobTitle" -> "account.job-title";
            case "departments" -> "account.departments";
            default -> "";
        };
        return label.isEmpty()
                ? getTranslation("accounts.line-problem", problem.line(), sentence)
                : getTranslation("accounts.cell-problem", problem.line(), getTranslation(label), sentence);
    }
}
