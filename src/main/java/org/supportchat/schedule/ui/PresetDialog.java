package org.supportchat.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.DayOfWeek;
import org.supportchat.common.Refusal;
import org.supportchat.common.ui.Notifications;
import org.supportchat.schedule.Preset;
import org.supportchat.schedule.Week;

/** Asks which usual hours go to which days, and says what they replace. */
final class PresetDialog extends Dialog {

    private final transient SeenWeek seen;
    private final transient WeekWords words = new WeekWords(this);
    private final RadioButtonGroup<Preset> preset = new RadioButtonGroup<>(getTranslation("week.preset"));
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(getTranslation("week.days"));
    private final WeekPreview preview = new WeekPreview();
    private final Button confirm = new Button(getTranslation("week.apply"), click -> confirm());

    PresetDialog(SeenWeek seen) {
        this.seen = seen;
        setHeaderTitle(getTranslation("week.preset-heading"));
        setCloseOnOutsideClick(false);
        preset.setItems(Preset.values());
        preset.setItemLabelGenerator(this::label);
        preset.addThemeName("vertical");
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(words::day);
        preset.addValueChangeListener(change -> days.setValue(change.getValue().days()));
        days.addValueChangeListener(change -> show());
        confirm.addThemeName("primary");
        var content = new Div(preset, days, preview);
        content.addClassName("hours-form");
        add(content);
        getFooter().add(new Button(getTranslation("dialog.cancel"), click -> close()), confirm);
        preset.setValue(Preset.BUSINESS);
        preset.addValueChangeListener(change -> show());
    }

    private String label(Preset one) {
        return switch (one) {
            case BUSINESS -> getTranslation("preset.business");
            case EXTENDED -> getTranslation("preset.extended");
            case FINALS_WEEK -> getTranslation("preset.finals-week");
            case WEEKEND -> getTranslation("preset.weekend");
            case ALL_CLOSED -> getTranslation("preset.all-closed");
        };
    }

    private Week wanted() {
        return preset.getValue().appliedTo(seen.week(), days.getValue());
    }

    private void show() {
        preview.show(seen.week(), wanted(), days.getValue());
        confirm.setEnabled(!days.getValue().isEmpty());
    }

    private void confirm() {
        try {
            seen.store(wanted(), step -> getTranslation("week.preset-applied", words.days(days.getValue())));
            close();
        } catch (Refusal refusal) {
            Notifications.refused(this, refusal);
            show();
        }
    }
}
