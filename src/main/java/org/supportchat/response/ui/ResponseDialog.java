package org.supportchat.response.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import org.supportchat.common.Invalid;
import org.supportchat.common.Refusal;
import org.supportchat.common.ui.ConfirmDialogs;
import org.supportchat.common.ui.Notifications;
import org.supportchat.common.ui.TextLimit;
import org.supportchat.response.ResponseDetails;

/** Asks for what a quick response says; stays open, with what was typed, until it is stored. */
final class ResponseDialog extends Dialog {

    private final ResponseForm form = new ResponseForm();
    private final transient Consumer<ResponseDetails> save;

    /** @param save stores it, or throws why not */
    ResponseDialog(String heading, Consumer<ResponseDetails> save) {
        this.save = save;
        setHeaderTitle(heading);
        setCloseOnOutsideClick(false);
        TextLimit.watch(this);
        add(form);
        var confirm = new Button(getTranslation("responses.save"), click -> save());
        confirm.addThemeName("primary");
        getFooter().add(new Button(getTranslation("dialog.cancel"), click -> close()), confirm);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                form.focus();
            }
        });
    }

    /** Shows this one; it can be deleted too. */
    void edit(ResponseDetails details, Runnable delete) {
        form.setDetails(details);
        var remove = new Button(getTranslation("responses.delete"), click -> askToDelete(delete));
        remove.addThemeNames("tertiary", "error");
        remove.addClassName("dialog-aside");
        getFooter().addComponentAsFirst(remove);
    }

    /** Begins with what another one says. */
    void copy(ResponseDetails details) {
        form.setDetails(details);
    }

    private void save() {
        form.read().ifPresent(details -> {
            try {
                save.accept(details);
                close();
            } catch (Invalid invalid) {
                form.show(invalid);
            } catch (Refusal refusal) {
                Notifications.refused(this, refusal);
            }
        });
    }

    private void askToDelete(Runnable delete) {
        ConfirmDialogs.ask(this, "delete-response", () -> {
            Notifications.attempt(this, delete);
            close();
        });
    }
}
