package org.supportchat.chat.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.supportchat.chat.AlertService;
import org.supportchat.chat.AlertSettings;
import org.supportchat.chat.AlertSound;

/** What a technician is rung with, and how often. */
final class AlertSettingsForm extends Div {

    private static final List<Integer> USUAL_SECONDS = List.of(10, 20, 30, 60, 120);
    private static final int STEP = 10;

    private final Select<AlertSound> sound = new Select<>();
    private final Select<Integer> repeat = new Select<>();
    private final IntegerField volume = new IntegerField(getTranslation("alerts.volume"));

    AlertSettingsForm() {
        addClassName("alert-form");
        sound.setLabel(getTranslation("alerts.sound"));
        sound.setItems(AlertSound.values());
        sound.setItemLabelGenerator(this::name);
        repeat.setLabel(getTranslation("alerts.repeat"));
        repeat.setItemLabelGenerator(seconds -> getTranslation("alerts.repeat-every", seconds));
        volume.setMin(0);
        volume.setMax(AlertSettings.LOUDEST);
        volume.setStep(STEP);
        volume.setStepButtonsVisible(true);
        volume.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(getTranslation("alerts.volume-range", AlertSettings.LOUDEST))
                .setMaxErrorMessage(getTranslation("alerts.volume-range", AlertSettings.LOUDEST))
                .setStepErrorMessage(getTranslation("alerts.volume-range", AlertSettings.LOUDEST))
                .setBadInputErrorMessage(getTranslation("alerts.volume-range", AlertSettings.LOUDEST)));
        add(sound, repeat, volume);
    }

    void setSettings(AlertSettings settings) {
        repeat.setItems(Stream.concat(USUAL_SECONDS.stream(), Stream.of(settings.repeatSeconds()))
                .distinct()
                .sorted()
                .toList());
        sound.setValue(settings.sound());
        repeat.setValue(settings.repeatSeconds());
        volume.setValue(settings.volume());
    }

    /** Gives whether it was stored; where it was not, the fields say why. */
    boolean store(AlertService alerts) {
        if (volume.isInvalid() || volume.getValue() == null) {
            volume.setInvalid(true);
            volume.focus();
            return false;
        }
        alerts.change(repeat.getValue(), sound.getValue(), Objects.requireNonNull(volume.getValue()));
        return true;
    }

    private String name(AlertSound one) {
        return getTranslation(
                switch (one) {
                    case CHIME -> "alerts.sound-chime";
                    case BELL -> "alerts.sound-bell";
                    case PULSE -> "alerts.sound-pulse";
                });
    }
}
