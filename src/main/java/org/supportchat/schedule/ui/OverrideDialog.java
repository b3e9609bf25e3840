package org.supportchat.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.supportchat.common.Refusal;
import org.supportchat.common.ui.ConfirmDialogs;
import org.supportchat.common.ui.TextLimit;
import org.supportchat.schedule.Hours;
import org.supportchat.schedule.HoursOverride;

/** Asks for one override; stays open, with what was typed, until it is stored. */
final class OverrideDialog extends Dialog {

    private final OverrideForm form;
    private final transient Consumer<HoursOverride> save;

    /** @param save stores it, or throws why not */
    OverrideDialog(LocalDate today, Consumer<HoursOverride> save) {
        this.form = new OverrideForm(today);
        this.save = save;
        addClassName("override-dialog");
        TextLimit.watch(this);
        setHeaderTitle(getTranslation("schedule.add-override"));
        setCloseOnOutsideClick(false);
        add(form);
        var confirm = new Button(getTranslation("override.save"), click -> save());
        confirm.addThemeName("primary");
        getFooter().add(new Button(getTranslation("dialog.cancel"), click -> close()), confirm);
    }

    /** @param usual the hours to begin with where there are to be special ones */
    void add(LocalDate first, LocalDate last, List<Hours> usual) {
        form.setDays(first, last, usual);
        open();
    }

    /** @param delete takes it away, or throws why not */
    void edit(HoursOverride days, Runnable delete) {
        setHeaderTitle(getTranslation("override.edit-heading"));
        form.setOverride(days);
        var remove = new Button(getTranslation("override.delete"), click -> askToDelete(delete));
        remove.addThemeNames("tertiary", "error");
        remove.addClassName("dialog-aside");
        getFooter().addComponentAsFirst(remove);
        open();
    }

    private void save() {
        form.read().ifPresent(days -> attempt(() -> save.accept(days)));
    }

    private void askToDelete(Runnable delete) {
        ConfirmDialogs.ask(this, "delete-override", () -> attempt(delete));
    }

    private void attempt(Runnable use) {
        try {
            use.run();
            close();
        } catch (Refusal refusal) {
            form.show(refusal);
        }
    }
}
