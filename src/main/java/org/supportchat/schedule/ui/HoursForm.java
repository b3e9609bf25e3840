package org.supportchat.schedule.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fields of hours, on one day or on several. */
final class HoursForm extends Div {

    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(getTranslation("week.days"));
    private final HoursFields times = new HoursFields();

    HoursForm() {
        addClassName("hours-form");
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(new WeekWords(this)::day);
        days.setManualValidation(true);
        days.setErrorMessage(getTranslation("week.no-day"));
        days.addValueChangeListener(change -> days.setInvalid(false));
        add(days, times);
    }

    void setBlock(Block block) {
        days.setValue(Set.of(block.day()));
        times.setHours(block.hours());
    }

    /** The hours on each of the days, or nothing and the problems at their fields. */
    Optional<List<Block>> read() {
        var hours = times.read();
        days.setInvalid(days.getValue().isEmpty());
        return hours.filter(read -> !days.isInvalid())
                .map(read -> days.getValue().stream()
                        .sorted()
                        .map(day -> new Block(day, read))
                        .toList());
    }
}
