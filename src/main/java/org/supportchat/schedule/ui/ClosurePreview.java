package org.supportchat.schedule.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supportchat.schedule.ClosurePlan;
import org.supportchat.schedule.HoursOverride;

/** What a calendar file would close, to choose from, and what of it is left out. */
final class ClosurePreview extends Div {

    private static final int SKIPPED_SHOWN = 50;

    private final Map<HoursOverride, Checkbox> choices = new LinkedHashMap<>();
    private final transient DayWords words = DayWords.of(this);

    /** @param chosen run whenever another choice is made */
    ClosurePreview(ClosurePlan plan, Runnable chosen) {
        addClassName("closure-preview");
        if (plan.closures().isEmpty()) {
            add(new Paragraph(getTranslation("closures.nothing")));
        } else {
            add(createTable(plan.closures(), chosen));
        }
        if (plan.past() > 0) {
            add(new Paragraph(getTranslation("closures.past", plan.past())));
        }
        if (!plan.skipped().isEmpty()) {
            addSkipped(plan.skipped());
        }
    }

    /** Those that are ticked. */
    List<HoursOverride> chosen() {
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private NativeTable createTable(List<ClosurePlan.Closure> closures, Runnable chosen) {
        var head = new NativeTableHeader(new NativeTableRow(
                new NativeTableHeaderCell(getTranslation("override.reason")),
                new NativeTableHeaderCell(getTranslation("closures.days"))));
        var body = new NativeTableBody();
        closures.forEach(closure -> body.add(createRow(closure, chosen)));
        var table = new NativeTable(head, body);
        table.addClassName("closure-table");
        return table;
    }

    /** What another one is in the way of can be chosen instead of that. */
    private NativeTableRow createRow(ClosurePlan.Closure closure, Runnable chosen) {
        var days = closure.days();
        var choice = new Checkbox(words.title(days), closure.inTheWay().isEmpty());
        choice.addValueChangeListener(change -> chosen.run());
        choices.put(days, choice);
        var when = new NativeTableCell(new Span(words.days(days)));
        closure.inTheWay().ifPresent(other -> {
            var note = new Span(getTranslation("closures.overlaps", words.title(other), words.days(other)));
            note.addClassName("closure-note");
            when.add(note);
        });
        return new NativeTableRow(new NativeTableCell(choice), when);
    }

    private void addSkipped(List<ClosurePlan.Skipped> skipped) {
        var heading = new Paragraph(getTranslation("closures.skipped", skipped.size()));
        heading.addClassName("closure-skipped");
        var list = new UnorderedList();
        skipped.stream()
                .limit(SKIPPED_SHOWN)
                .forEach(one -> list.add(new ListItem(getTranslation(
                        "closures.skipped-one",
                        one.title(),
                        getTranslation(one.reason().key())))));
        add(heading, list);
        if (skipped.size() > SKIPPED_SHOWN) {
            add(new Paragraph(getTranslation("closures.skipped-more", skipped.size() - SKIPPED_SHOWN)));
        }
    }
}
