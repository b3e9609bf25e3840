package org.supportchat.response.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.supportchat.common.Refusal;
import org.supportchat.common.ui.FileField;
import org.supportchat.common.ui.Notifications;
import org.supportchat.response.ImportPlan;
import org.supportchat.response.ResponseFileService;

/** Takes a file of quick responses, says what would become of it, and does that once it is confirmed. */
final class ImportDialog extends Dialog {

    private final transient Consumer<ImportPlan> carryOut;
    private final Div outcome = new Div();
    private final Button confirm = new Button(getTranslation("responses.import-confirm"), click -> carryOut());
    private transient Optional<ImportPlan> planned = Optional.empty();

    /**
     * @param plan says what the file would do, or throws why it cannot be read; called outside the lock of the page
     * @param carryOut does it, or throws why not
     */
    ImportDialog(Function<byte[], ImportPlan> plan, Consumer<ImportPlan> carryOut) {
        this.carryOut = carryOut;
        setHeaderTitle(getTranslation("responses.import"));
        setCloseOnOutsideClick(false);
        outcome.addClassName("import-outcome");
        outcome.getElement().setAttribute("role", "status");
        confirm.addThemeName("primary");
        confirm.setEnabled(false);
        var kind = new FileField.Kind(
                ResponseFileService.LARGEST_FILE,
                getTranslation("responses.file-too-large", ResponseFileService.LARGEST_FILE / 1024),
                getTranslation("responses.file-type"),
                ".csv",
                ".txt",
                ".tsv");
        var content = new Div(
                new Paragraph(getTranslation("responses.import-help")),
                new FileField(kind, plan, this::show, this::refuse),
                outcome);
        content.addClassName("import-dialog");
        add(content);
        getFooter().add(new Button(getTranslation("dialog.cancel"), click -> close()), confirm);
    }

    private void show(ImportPlan plan) {
        planned = Optional.of(plan);
        outcome.removeAll();
        outcome.add(new ImportPreview(plan));
        confirm.setText(
                plan.stored() == 0
                        ? getTranslation("responses.import-confirm")
                        : getTranslation("responses.import-count", plan.stored()));
        confirm.setEnabled(plan.stored() > 0);
    }

    private void refuse(String sentence) {
        planned = Optional.empty();
        confirm.setText(getTranslation("responses.import-confirm"));
        confirm.setEnabled(false);
        var why = new Paragraph(sentence);
        why.addClassName("import-refused");
        outcome.removeAll();
        outcome.add(why);
    }

    private void carryOut() {
        planned.ifPresent(plan -> {
            try {
                carryOut.accept(plan);
                close();
            } catch (Refusal refusal) {
                Notifications.refused(this, refusal);
            }
        });
    }
}
