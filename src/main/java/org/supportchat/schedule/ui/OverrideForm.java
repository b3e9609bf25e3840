package org.supportchat.schedule.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supportchat.common.Invalid;
import org.supportchat.common.Refusal;
import org.supportchat.common.ui.FieldErrors;
import org.supportchat.common.ui.TextLimit;
import org.supportchat.schedule.Hours;
import org.supportchat.schedule.HoursOverride;

/** The fields of an override. */
final class OverrideForm extends Div {

    private final LocalDate today;
    private final DayField first;
    private final DayField last;
    private final RadioButtonGroup<Boolean> isSpecial = new RadioButtonGroup<>(getTranslation("override.hours"));
    private final HoursRows rows = new HoursRows();
    private final TextField reason = new TextField(getTranslation("override.reason"));
    private final Paragraph problem = new Paragraph();
    private final FieldErrors errors = new FieldErrors();

    OverrideForm(LocalDate today) {
        this.today = today;
        this.first = new DayField(getTranslation("override.first-day"), today);
        this.last = new DayField(getTranslation("override.last-day"), today);
        addClassName("override-form");
        TextLimit.set(reason, HoursOverride.REASON_LONGEST);
        reason.setHelperText(getTranslation("override.reason-help"));
        isSpecial.setItems(false, true);
        isSpecial.setItemLabelGenerator(
                special -> getTranslation(special ? "override.special-hours" : "override.closed"));
        isSpecial.addValueChangeListener(change -> rows.setVisible(change.getValue()));
        rows.setVisible(false);
        isSpecial.setValue(false);
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        var days = new Div(first, last);
        days.addClassName("override-days");
        add(problem, days, isSpecial, rows, reason);
        errors.with("first", first).with("last", last).with("reason", reason);
        first.addValueChangeListener(change -> follow(change.getValue()));
    }

    private void follow(LocalDate begins) {
        if (begins != null && last.getValue() != null && last.getValue().isBefore(begins) && !begins.isBefore(today)) {
            last.setValue(begins);
        }
    }

    /** @param usual the hours to begin with where there are to be special ones */
    void setDays(LocalDate begins, LocalDate ends, List<Hours> usual) {
        first.setValue(begins);
        last.setValue(ends);
        rows.setHours(usual);
    }

    /** One that has begun keeps its first day. */
    void setOverride(HoursOverride days) {
        if (days.first().isBefore(today)) {
            first.setMin(days.first());
            first.setReadOnly(true);
        }
        setDays(days.first(), days.last(), days.hours());
        isSpecial.setValue(!days.hours().isEmpty());
        reason.setValue(days.reason());
    }

    /** What was typed, or nothing and the problems at their fields. */
    Optional<HoursOverride> read() {
        problem.setText("");
        var hours = isSpecial.getValue() ? rows.read() : Optional.of(List.<Hours>of());
        var days = errors.read(() ->
                new HoursOverride(first.read("first"), last.read("last"), hours.orElse(List.of()), reason.getValue()));
        return hours.isPresent() ? days : Optional.empty();
    }

    /** Says why what was typed is not stored. */
    void show(Refusal refusal) {
        if (refusal instanceof Invalid invalid) {
            errors.show(invalid);
            rows.show(invalid);
        } else {
            problem.setText(refusal.sentence(this::getTranslation));
        }
    }
}
