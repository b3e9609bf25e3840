package org.supportchat.chat.ui;

import org.springframework.stereotype.Component;
import org.supportchat.chat.AlertService;
import org.supportchat.common.ui.FormSection;
import org.supportchat.common.ui.ProfilePart;

/** How somebody is rung, in their profile; the same settings as at the dashboard. */
@Component
final class AlertProfile implements ProfilePart {

    private final AlertService alerts;

    AlertProfile(AlertService alerts) {
        this.alerts = alerts;
    }

    @Override
    public FormSection create() {
        var form = new AlertSettingsForm();
        var section =
                new FormSection(form.getTranslation("alerts.settings"), form.getTranslation("alerts.settings-help"));
        section.setForm(form);
        section.addAttachListener(first -> {
            form.setSettings(alerts.mine());
            first.unregisterListener();
        });
        section.addSave(section.getTranslation("alerts.save-settings"), () -> {
            if (form.store(alerts)) {
                section.say(section.getTranslation("alerts.saved"));
            }
        });
        return section;
    }
}
