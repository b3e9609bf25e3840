package org.supportchat.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.Consumer;
import org.supportchat.common.Refusal;
import org.supportchat.common.ui.Notifications;

/** Asks for hours; stays open, with what was typed, until they are stored. */
final class HoursDialog extends Dialog {

    private final HoursForm form = new HoursForm();
    private final transient Consumer<List<Block>> save;

    /** @param save stores the hours, or throws why not */
    HoursDialog(Consumer<List<Block>> save) {
        this.save = save;
        setHeaderTitle(getTranslation("week.add-heading"));
        setCloseOnOutsideClick(false);
        add(form);
        var confirm = new Button(getTranslation("week.save"), click -> save());
        confirm.addThemeName("primary");
        getFooter().add(new Button(getTranslation("dialog.cancel"), click -> close()), confirm);
    }

    void fillIn(Block block) {
        form.setBlock(block);
    }

    /** Shows these hours, which can be deleted too. */
    void edit(Block block, Runnable delete) {
        setHeaderTitle(getTranslation("week.edit-heading"));
        fillIn(block);
        var remove = new Button(getTranslation("week.delete"), click -> attempt(delete));
        remove.addThemeNames("tertiary", "error");
        remove.addClassName("dialog-aside");
        getFooter().addComponentAsFirst(remove);
    }

    private void save() {
        form.read().ifPresent(blocks -> attempt(() -> save.accept(blocks)));
    }

    private void attempt(Runnable change) {
        try {
            change.run();
            close();
        } catch (Refusal refusal) {
            Notifications.refused(this, refusal);
        }
    }
}
