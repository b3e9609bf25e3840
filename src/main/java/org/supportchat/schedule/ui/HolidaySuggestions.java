package org.supportchat.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.function.Consumer;
import org.supportchat.schedule.FederalHoliday;
import org.supportchat.schedule.HoursOverride;
import org.supportchat.schedule.OpeningHours;

/** The federal holidays of a year that nothing overrides yet, each to be closed by one click. */
final class HolidaySuggestions extends Section {

    private final transient Consumer<HoursOverride> close;
    private final H2 heading = new H2();
    private final Paragraph none = new Paragraph(getTranslation("holiday.none"));
    private final Div buttons = new Div();

    HolidaySuggestions(Consumer<HoursOverride> close) {
        this.close = close;
        addClassName("holidays");
        heading.getElement().setAttribute("tabindex", "-1");
        buttons.addClassName("holiday-buttons");
        none.addClassName("list-empty");
        add(heading, none, buttons);
    }

    void show(Year year, LocalDate today, OpeningHours rule) {
        heading.setText(getTranslation("holiday.heading", year.toString()));
        setAriaLabel(heading.getText());
        buttons.removeAll();
        FederalHoliday.keptIn(year).stream()
                .filter(kept -> !kept.day().isBefore(today))
                .filter(kept -> rule.overrideOn(kept.day()).isEmpty())
                .forEach(kept -> buttons.add(createButton(kept)));
        none.setVisible(buttons.getComponentCount() == 0);
    }

    /** The button goes with the suggestion, so the heading gets the focus. */
    private Button createButton(FederalHoliday.Kept kept) {
        var words = DayWords.of(this);
        var name = HolidayNames.of(kept, this::getTranslation);
        var day = words.dayOfYear(kept.day());
        return new Button(getTranslation("holiday.add", name, day), click -> {
            heading.getElement().callJsFunction("focus");
            close.accept(new HoursOverride(kept.day(), kept.day(), List.of(), name));
        });
    }
}
