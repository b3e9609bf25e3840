package org.supportchat.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import org.supportchat.common.Invalid;
import org.supportchat.common.Refusal;
import org.supportchat.common.ui.Notifications;

/** Asks how long we are to be closed, and why; stays open, with what was typed, until we are. */
final class PauseDialog extends Dialog {

    private final PauseForm form;
    private final transient Consumer<PauseForm.Wanted> pause;

    /** @param pause closes the door, or throws why not */
    PauseDialog(PauseForm form, Consumer<PauseForm.Wanted> pause) {
        this.form = form;
        this.pause = pause;
        setHeaderTitle(getTranslation("pause.heading"));
        setCloseOnOutsideClick(false);
        add(form);
        var confirm = new Button(getTranslation("pause.confirm"), click -> confirm());
        confirm.addThemeName("primary");
        getFooter().add(new Button(getTranslation("dialog.cancel"), click -> close()), confirm);
    }

    private void confirm() {
        form.read().ifPresent(wanted -> {
            try {
                pause.accept(wanted);
                close();
            } catch (Invalid invalid) {
                form.show(invalid);
            } catch (Refusal refusal) {
                Notifications.refused(this, refusal);
            }
        });
    }
}
