package org.supportchat.response.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.supportchat.response.ImportPlan;
import org.supportchat.response.RowProblem;

/** What an import would do, in words, and each row that it would leave out. */
final class ImportPreview extends Div {

    /** More would not be read; the file has to be looked at anyway. */
    private static final int PROBLEMS_SHOWN = 50;

    ImportPreview(ImportPlan plan) {
        addClassName("import-preview");
        var counts = new UnorderedList(
                new ListItem(getTranslation("responses.added", plan.added().size())),
                new ListItem(getTranslation("responses.changed", plan.changed().size())),
                new ListItem(getTranslation("responses.unchanged", plan.unchanged())));
        counts.addClassName("import-counts");
        add(counts);
        if (!plan.problems().isEmpty()) {
            addProblems(plan.problems());
        }
        if (plan.stored() == 0) {
            add(new Paragraph(getTranslation("responses.nothing-to-import")));
        }
    }

    private void addProblems(List<RowProblem> problems) {
        var rows = problems.stream().map(RowProblem::line).distinct().count();
        var heading = new Paragraph(getTranslation("responses.left-out", rows));
        heading.addClassName("import-refused");
        var list = new UnorderedList();
        problems.stream().limit(PROBLEMS_SHOWN).forEach(problem -> list.add(new ListItem(describe(problem))));
        add(heading, list);
        if (problems.size() > PROBLEMS_SHOWN) {
            add(new Paragraph(getTranslation("responses.more-problems", problems.size() - PROBLEMS_SHOWN)));
        }
    }

    private String describe(RowProblem problem) {
        var rule = problem.rule();
        var sentence = rule.sentence(this::getTranslation);
        return switch (rule.field()) {
            case "title" -> describe(problem, "responses.title", sentence);
            case "shortcut" -> describe(problem, "responses.shortcut", sentence);
            case "text" -> describe(problem, "responses.text", sentence);
            default -> getTranslation("responses.row-problem", problem.line(), sentence);
        };
    }

    private String describe(RowProblem problem, String field, String sentence) {
        return getTranslation("responses.cell-problem", problem.line(), getTranslation(field), sentence);
    }
}
