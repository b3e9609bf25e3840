package org.supportchat.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import java.util.function.Consumer;
import org.supportchat.schedule.Hours;

/** One of the hours of a day that may have several: its fields, and the way to take it out. */
final class HoursRow extends Div {

    private final HoursFields fields = new HoursFields();

    HoursRow(Consumer<HoursRow> remove) {
        addClassName("hours-row");
        getElement().setAttribute("role", "group");
        var button = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> remove.accept(this));
        button.addThemeNames("tertiary", "icon");
        button.setAriaLabel(getTranslation("override.remove-hours"));
        add(fields, button);
    }

    void setHours(Hours hours) {
        fields.setHours(hours);
    }

    void setPlace(int place) {
        getElement().setAttribute("aria-label", getTranslation("override.hours-row", place));
    }

    /** What was typed, or nothing and the problems at their fields. */
    Optional<Hours> read() {
        return fields.read();
    }
}
