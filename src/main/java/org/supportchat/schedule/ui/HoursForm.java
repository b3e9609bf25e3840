package org.supportchat.schedule.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.supportchat.common.ui.FieldErrors;
import org.supportchat.schedule.Hours;

/** The fields of hours, on one day or on several. */
final class HoursForm extends Div {

    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(getTranslation("week.days"));
    private final TimeField from = new TimeField(getTranslation("week.from"));
    private final TimeField to = new TimeField(getTranslation("week.to"));
    private final Checkbox nextDay = new Checkbox(getTranslation("week.ends-next-day"));
    private final transient FieldErrors errors =
            new FieldErrors().with("from", from).with("to", to);

    HoursForm() {
        addClassName("hours-form");
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(new WeekWords(this)::day);
        days.setManualValidation(true);
        days.setErrorMessage(getTranslation("week.no-day"));
        days.addValueChangeListener(change -> days.setInvalid(false));
        var times = new Div(from, to);
        times.addClassName("hours-times");
        add(days, times, nextDay);
    }

    void setBlock(Block block) {
        days.setValue(Set.of(block.day()));
        from.setValue(timeOfDay(block.hours().from()));
        to.setValue(timeOfDay(block.hours().to()));
        nextDay.setValue(block.hours().isPastMidnight());
    }

    private static LocalTime timeOfDay(int minute) {
        return LocalTime.MIN.plusMinutes(minute);
    }

    /** The hours on each of the days, or nothing and the problems at their fields. */
    Optional<List<Block>> read() {
        var hours = errors.read(this::readHours);
        days.setInvalid(days.getValue().isEmpty());
        return hours.filter(read -> !days.isInvalid())
                .map(read -> days.getValue().stream()
                        .sorted()
                        .map(day -> new Block(day, read))
                        .toList());
    }

    private Hours readHours() {
        TimeField.require(Map.of("from", from, "to", to));
        return Hours.between(from.getValue(), to.getValue(), nextDay.getValue());
    }
}
