package org.supportchat.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.supportchat.common.Invalid;
import org.supportchat.common.ui.FieldErrors;
import org.supportchat.common.ui.TextLimit;
import org.supportchat.schedule.Hours;

/**
 * The fields of hours on one day. They are plain fields of text, as the framework's field for times takes 25:00 for 01:00
 * and says nothing.
 */
final class HoursRow extends Div {

    private static final int LONGEST = 12;

    private final TextField from = createField(getTranslation("override.from"));
    private final TextField to = createField(getTranslation("override.to"));
    private final Checkbox isNextDay = new Checkbox(getTranslation("override.next-day"));
    private final FieldErrors errors = new FieldErrors().with("from", from).with("to", to);

    HoursRow(Consumer<HoursRow> remove) {
        addClassName("hours-row");
        getElement().setAttribute("role", "group");
        var button = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> remove.accept(this));
        button.addThemeNames("tertiary", "icon");
        button.setAriaLabel(getTranslation("override.remove-hours"));
        add(from, to, button, isNextDay);
    }

    /** Shows what was typed as it was understood. */
    private static TextField createField(String label) {
        var field = new TextField(label);
        TextLimit.set(field, LONGEST);
        field.addValueChangeListener(
                change -> TimeOfDay.read(change.getValue()).ifPresent(time -> field.setValue(time.toString())));
        return field;
    }

    void setHours(Hours hours) {
        from.setValue(hours.start());
        to.setValue(hours.end());
        isNextDay.setValue(hours.isPastMidnight());
    }

    void setPlace(int place) {
        getElement().setAttribute("aria-label", getTranslation("override.hours-row", place));
    }

    /** What was typed, or nothing and the problems at their fields. */
    Optional<Hours> read() {
        return errors.read(() -> Hours.between(
                time("from", from, TimeOfDay::read), time("to", to, TimeOfDay::readEnd), isNextDay.getValue()));
    }

    private static LocalTime time(String name, TextField field, Function<String, Optional<LocalTime>> read) {
        return read.apply(field.getValue())
                .orElseThrow(() ->
                        new Invalid(name, field.getValue().isBlank() ? "override.time-missing" : "override.no-time"));
    }
}
