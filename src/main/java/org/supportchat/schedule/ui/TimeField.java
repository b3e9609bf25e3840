package org.supportchat.schedule.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.supportchat.common.Invalid;

/** A time of the day by a clock of 24 hours: picked by quarters, or typed to the minute. */
@JavaScript("context://scripts/staff.js")
final class TimeField extends TimePicker {

    /** Its times have 24 hours, whatever the language of the page is. */
    private static final Locale WITH_24_HOURS = Locale.UK;

    TimeField(String label) {
        setLabel(label);
        setStep(Duration.ofMinutes(Block.STEP));
        setLocale(WITH_24_HOURS);
        setAutoOpen(false);
        setManualValidation(true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        // Once the field has been told everything else.
        var ui = event.getUI();
        ui.beforeClientResponse(
                this, soon -> ui.beforeClientResponse(this, then -> getElement().executeJs("window.strictTime(this)")));
    }

    /**
     * Every one must have a time in it.
     *
     * @throws Invalid naming all that have none
     */
    static void require(Map<String, TimeField> fields) {
        var problems = new ArrayList<Invalid.Problem>();
        fields.forEach((name, field) -> {
            if (field.getValue() == null) {
                problems.add(new Invalid.Problem(name, field.isInputUnparsable() ? "hours.no-time" : "invalid.empty"));
            }
        });
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }
}
