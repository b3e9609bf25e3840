package org.supportchat.chat.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import org.supportchat.chat.AlertService;

/** How the technician is rung, and a while of silence. */
final class AlertSettingsDialog extends Dialog {

    private static final List<Integer> MUTED_MINUTES = List.of(5, 15, 30);

    private final transient AlertService alerts;

    AlertSettingsDialog(AlertService alerts) {
        this.alerts = alerts;
        setHeaderTitle(getTranslation("alerts.settings"));
        var form = new AlertSettingsForm();
        form.setSettings(alerts.mine());
        var mute = new Div(new Span(getTranslation("alerts.mute")));
        mute.addClassName("alert-mute");
        MUTED_MINUTES.forEach(minutes -> mute.add(createMute(minutes)));
        add(form, mute);
        var cancel = new Button(getTranslation("dialog.cancel"), click -> close());
        var save = new Button(getTranslation("alerts.save"), click -> {
            if (form.store(alerts)) {
                close();
            }
        });
        save.addThemeName("primary");
        getFooter().add(cancel, save);
    }

    private Button createMute(int minutes) {
        return new Button(getTranslation("alerts.mute-minutes", minutes), click -> {
            alerts.mute(Duration.ofMinutes(minutes));
            close();
        });
    }
}
