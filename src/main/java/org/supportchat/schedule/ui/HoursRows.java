package org.supportchat.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.supportchat.common.Invalid;
import org.supportchat.schedule.Hours;

/** The hours of one day, a row for each; what is wrong is said at its row. */
final class HoursRows extends Div {

    private final List<HoursRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Paragraph problem = new Paragraph();
    private final Button more = new Button(getTranslation("override.more-hours"), click -> addRow());

    HoursRows() {
        addClassNames("hours-rows");
        list.addClassName("hours-rows");
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        more.addThemeName("tertiary");
        add(list, problem, more);
    }

    void setHours(List<Hours> hours) {
        List.copyOf(rows).forEach(this::remove);
        hours.forEach(one -> addRow().setHours(one));
        if (hours.isEmpty()) {
            addRow();
        }
    }

    /** What was typed, or nothing and the problems at their rows. */
    Optional<List<Hours>> read() {
        problem.setText("");
        var read = rows.reversed().stream().map(HoursRow::read).toList().reversed();
        if (read.isEmpty()) {
            show(new Invalid("hours", "override.no-hours"));
        }
        var hours = read.stream().flatMap(Optional::stream).toList();
        return hours.isEmpty() || hours.size() < rows.size() ? Optional.empty() : Optional.of(hours);
    }

    void show(Invalid invalid) {
        invalid.problems().stream()
                .filter(one -> one.field().equals("hours"))
                .forEach(one -> problem.setText(one.sentence(this::getTranslation)));
    }

    private HoursRow addRow() {
        var row = new HoursRow(this::remove);
        rows.add(row);
        list.add(row);
        arrange();
        return row;
    }

    private void remove(HoursRow row) {
        rows.remove(row);
        list.remove(row);
        arrange();
        more.focus();
    }

    private void arrange() {
        for (var place = 0; place < rows.size(); place++) {
            rows.get(place).setPlace(place + 1);
        }
        more.setEnabled(rows.size() < Hours.MOST);
    }
}
