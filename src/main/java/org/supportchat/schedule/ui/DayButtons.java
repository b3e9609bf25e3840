package org.supportchat.schedule.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The days of the week to pick one from, where there is no room for all of them. */
final class DayButtons extends Div {

    private final Map<DayOfWeek, NativeButton> buttons = new EnumMap<>(DayOfWeek.class);

    DayButtons(Consumer<DayOfWeek> pick) {
        addClassName("week-days");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("week.days"));
        var words = new WeekWords(this);
        for (var day : DayOfWeek.values()) {
            var button = new NativeButton(words.shortDay(day), click -> pick.accept(day));
            button.getElement().setAttribute("type", "button");
            button.setAriaLabel(words.day(day));
            buttons.put(day, button);
            add(button);
        }
    }

    void setDay(DayOfWeek shown) {
        buttons.forEach(
                (day, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(day == shown)));
    }
}
