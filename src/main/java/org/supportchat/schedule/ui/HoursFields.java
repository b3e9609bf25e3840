package org.supportchat.schedule.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.supportchat.common.ui.FieldErrors;
import org.supportchat.schedule.Hours;

/** The fields of hours: when they begin, when they end, and whether that is on the next day. */
final class HoursFields extends Div {

    private final TimeField from = new TimeField(getTranslation("hours.from"));
    private final TimeField to = new TimeField(getTranslation("hours.to"));
    private final Checkbox nextDay = new Checkbox(getTranslation("hours.ends-next-day"));
    private final transient FieldErrors errors =
            new FieldErrors().with("from", from).with("to", to);

    HoursFields() {
        addClassName("hours-times");
        add(from, to, nextDay);
    }

    void setHours(Hours hours) {
        from.setValue(timeOfDay(hours.from()));
        to.setValue(timeOfDay(hours.to()));
        nextDay.setValue(hours.isPastMidnight());
    }

    private static LocalTime timeOfDay(int minute) {
        return LocalTime.MIN.plusMinutes(minute);
    }

    /** What was typed, or nothing and the problems at their fields. */
    Optional<Hours> read() {
        return errors.read(() -> {
            TimeField.require(Map.of("from", from, "to", to));
            return Hours.between(from.getValue(), to.getValue(), nextDay.getValue());
        });
    }
}
