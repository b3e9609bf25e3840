package org.supportchat.schedule.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.supportchat.common.Invalid;
import org.supportchat.common.ui.FieldErrors;
import org.supportchat.schedule.PauseService;
import org.supportchat.schedule.SupportHours;

/** The fields of a pause, and a sentence that says what it would be. */
final class PauseForm extends Div {

    private final transient SupportHours hours;
    private final transient Clock clock;
    private final RadioButtonGroup<PauseLength> length = new RadioButtonGroup<>(getTranslation("pause.length"));
    private final TimeField until = new TimeField(getTranslation("pause.until"));
    private final Checkbox tomorrow = new Checkbox(getTranslation("pause.tomorrow"));
    private final Div time = new Div(until, tomorrow);
    private final TextField message = new TextField(getTranslation("pause.message"));
    private final Paragraph preview = new Paragraph();
    private final transient FieldErrors errors =
            new FieldErrors().with("until", until).with("message", message);

    /** @param message for those who come meanwhile */
    record Wanted(Instant until, String message) {}

    PauseForm(SupportHours hours, Clock clock) {
        this.hours = hours;
        this.clock = clock;
        addClassName("hours-form");
        length.setItems(Arrays.stream(PauseLength.values())
                .filter(one -> one != PauseLength.CLOSING || closing().isPresent())
                .toList());
        length.setItemLabelGenerator(this::label);
        length.addThemeName("vertical");
        length.setValue(PauseLength.QUARTER);
        time.addClassName("hours-times");
        message.setHelperText(getTranslation("pause.message-help"));
        message.setValueChangeMode(ValueChangeMode.LAZY);
        preview.addClassName("pause-preview");
        preview.getElement().setAttribute("role", "status");
        length.setManualValidation(true);
        length.addValueChangeListener(change -> {
            length.setInvalid(false);
            show();
        });
        until.addValueChangeListener(change -> show());
        tomorrow.addValueChangeListener(change -> show());
        message.addValueChangeListener(change -> show());
        add(length, time, message, preview);
        show();
    }

    private String label(PauseLength one) {
        return switch (one) {
            case QUARTER, HALF, HOUR ->
                getTranslation(
                        "pause.minutes", one.duration().map(Duration::toMinutes).orElse(0L));
            case CLOSING ->
                getTranslation("pause.until-closing", closing().map(this::words).orElse(""));
            case TIME -> getTranslation("pause.until-time");
        };
    }

    /** Where that is soon enough for a pause. */
    private Optional<Instant> closing() {
        var now = hours.now();
        var latest = clock.instant().plus(PauseService.LONGEST);
        return now.isOpen() ? now.changesAt().filter(at -> at.isBefore(latest)) : Optional.empty();
    }

    private void show() {
        time.setVisible(length.getValue() == PauseLength.TIME);
        preview.setText(untilNow()
                .map(at -> message.getValue().isBlank()
                        ? getTranslation("pause.preview", words(at))
                        : getTranslation("pause.preview-message", words(at), message.getValue()))
                .orElse(""));
    }

    private String words(Instant at) {
        return Moment.of(this, at, clock.instant(), hours.zone());
    }

    /** When it would end if it began now; nothing where that is not said yet. */
    private Optional<Instant> untilNow() {
        return switch (length.getValue()) {
            case CLOSING -> closing();
            case TIME ->
                Optional.ofNullable(until.getValue())
                        .map(at -> hours.today()
                                .plusDays(tomorrow.getValue() ? 1 : 0)
                                .atTime(at)
                                .atZone(hours.zone())
                                .toInstant());
            default -> length.getValue().duration().map(clock.instant()::plus).map(PauseForm::nextMinute);
        };
    }

    private static Instant nextMinute(Instant at) {
        var minute = at.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(at) ? at : minute.plus(1, ChronoUnit.MINUTES);
    }

    /** What is wanted, or nothing and the problems at their fields. */
    Optional<Wanted> read() {
        length.setInvalid(false);
        if (length.getValue() == PauseLength.TIME) {
            return errors.read(() -> {
                TimeField.require(Map.of("until", until));
                return wanted();
            });
        }
        if (untilNow().isEmpty()) {
            tellAtLength(new Invalid("until", "pause.past"));
            return Optional.empty();
        }
        return errors.read(this::wanted);
    }

    private Wanted wanted() {
        return new Wanted(untilNow().orElseThrow(() -> new Invalid("until", "pause.past")), message.getValue());
    }

    /** What is wrong with the end is said where it was chosen. */
    void show(Invalid invalid) {
        if (length.getValue() != PauseLength.TIME
                && invalid.problems().getFirst().field().equals("until")) {
            tellAtLength(invalid);
        } else {
            errors.show(invalid);
        }
    }

    private void tellAtLength(Invalid invalid) {
        length.setErrorMessage(invalid.sentence(this::getTranslation));
        length.setInvalid(true);
    }
}
