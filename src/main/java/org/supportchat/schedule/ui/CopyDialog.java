package org.supportchat.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.DayOfWeek;
import java.util.Arrays;
import org.supportchat.common.Refusal;
import org.supportchat.common.ui.Notifications;
import org.supportchat.schedule.Week;

/** Asks which days get the hours of another one, and says what they replace. */
final class CopyDialog extends Dialog {

    private final DayOfWeek day;
    private final transient SeenWeek seen;
    private final transient WeekWords words = new WeekWords(this);
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(getTranslation("week.copy-to"));
    private final WeekPreview preview = new WeekPreview();
    private final Button confirm = new Button(getTranslation("week.copy"), click -> confirm());

    CopyDialog(DayOfWeek day, SeenWeek seen) {
        this.day = day;
        this.seen = seen;
        setHeaderTitle(getTranslation("week.copy-day", words.day(day)));
        setCloseOnOutsideClick(false);
        days.setItems(
                Arrays.stream(DayOfWeek.values()).filter(one -> one != day).toList());
        days.setItemLabelGenerator(words::day);
        days.addValueChangeListener(change -> show());
        confirm.addThemeName("primary");
        var content = new Div(new Paragraph(words.day(day, seen.week().on(day))), days, preview);
        content.addClassName("hours-form");
        add(content);
        getFooter().add(new Button(getTranslation("dialog.cancel"), click -> close()), confirm);
        show();
    }

    private Week wanted() {
        var wanted = seen.week();
        for (var other : days.getValue()) {
            wanted = wanted.with(other, seen.week().on(day));
        }
        return wanted;
    }

    private void show() {
        preview.show(seen.week(), wanted(), days.getValue());
        confirm.setEnabled(!days.getValue().isEmpty());
    }

    private void confirm() {
        try {
            seen.store(wanted(), step -> getTranslation("week.copied", words.day(day), words.days(days.getValue())));
            close();
        } catch (Refusal refusal) {
            Notifications.refused(this, refusal);
            show();
        }
    }
}
