package org.supportchat.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.supportchat.common.Refusal;
import org.supportchat.common.ui.FileField;
import org.supportchat.schedule.ClosureFile;
import org.supportchat.schedule.ClosurePlan;
import org.supportchat.schedule.HoursOverride;

/** Takes a calendar file, shows what it would close, and adds what is chosen of that. */
final class ClosureDialog extends Dialog {

    private final transient Consumer<List<HoursOverride>> add;
    private final Div outcome = new Div();
    private final Paragraph problem = new Paragraph();
    private final Button confirm = new Button(getTranslation("closures.import-none"), click -> carryOut());
    private transient Optional<ClosurePreview> preview = Optional.empty();

    /**
     * @param plan says what the file would close, or throws why it cannot be read; called outside the lock of the page
     * @param add adds all of them, or throws why not
     */
    ClosureDialog(Function<byte[], ClosurePlan> plan, Consumer<List<HoursOverride>> add) {
        this.add = add;
        setHeaderTitle(getTranslation("closures.heading"));
        setCloseOnOutsideClick(false);
        outcome.addClassName("import-outcome");
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        confirm.addThemeName("primary");
        confirm.setEnabled(false);
        var kind = new FileField.Kind(
                ClosureFile.LARGEST,
                getTranslation("closures.file-too-large", ClosureFile.LARGEST / 1024 / 1024),
                getTranslation("closures.file-type"),
                ".ics",
                ".ical");
        var content = new Div(
                new Paragraph(getTranslation("closures.help")),
                new FileField(kind, plan, this::show, this::refuse),
                problem,
                outcome);
        content.addClassName("import-dialog");
        add(content);
        getFooter().add(new Button(getTranslation("dialog.cancel"), click -> close()), confirm);
    }

    private void show(ClosurePlan plan) {
        problem.setText("");
        outcome.removeAll();
        var shown = new ClosurePreview(plan, this::count);
        outcome.add(shown);
        preview = Optional.of(shown);
        count();
    }

    private void refuse(String sentence) {
        preview = Optional.empty();
        outcome.removeAll();
        problem.setText(sentence);
        count();
    }

    private void count() {
        var chosen = preview.map(shown -> shown.chosen().size()).orElse(0);
        confirm.setText(
                chosen == 0 ? getTranslation("closures.import-none") : getTranslation("closures.import", chosen));
        confirm.setEnabled(chosen > 0);
    }

    private void carryOut() {
        preview.ifPresent(shown -> {
            try {
                add.accept(shown.chosen());
                close();
            } catch (Refusal refusal) {
                problem.setText(refusal.sentence(this::getTranslation));
            }
        });
    }
}
