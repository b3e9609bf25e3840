package org.supportchat.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.supportchat.account.AccountImport;
import org.supportchat.account.ImportPlan;
import org.supportchat.account.Invitation;
import org.supportchat.common.Refusal;
import org.supportchat.common.ui.FileField;

/** Takes a file of accounts, says what would become of it, and makes them once that is confirmed. */
final class AccountImportDialog extends Dialog {

    private final transient AccountImport accounts;
    private final transient Consumer<List<Invitation>> made;
    private final Div outcome = new Div();
    private final Paragraph problem = new Paragraph();
    private final Button confirm = new Button(getTranslation("accounts.import-confirm"), click -> carryOut());
    private transient Optional<ImportPlan> planned = Optional.empty();

    /** @param made takes what everybody's link is */
    AccountImportDialog(AccountImport accounts, Consumer<List<Invitation>> made) {
        this.accounts = accounts;
        this.made = made;
        setHeaderTitle(getTranslation("accounts.import-heading"));
        setCloseOnOutsideClick(false);
        outcome.addClassName("import-outcome");
        outcome.getElement().setAttribute("role", "status");
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        confirm.addThemeName("primary");
        confirm.setEnabled(false);
        var kind = new FileField.Kind(
                AccountImport.LARGEST_FILE,
                getTranslation("accounts.file-too-large", AccountImport.LARGEST_FILE / 1024),
                getTranslation("accounts.file-type"),
                ".csv",
                ".txt",
                ".tsv");
        // The file is read where the page is not known, nor its language.
        var locale = getLocale();
        var file = new FileField(
                kind,
                content -> accounts.plan(content, (key, arguments) -> getTranslation(locale, key, arguments)),
                this::show,
                this::refuse);
        var content = new Div(new Paragraph(getTranslation("accounts.import-help")), file, problem, outcome);
        content.addClassName("import-dialog");
        add(content);
        getFooter().add(new Button(getTranslation("dialog.cancel"), click -> close()), confirm);
    }

    private void show(ImportPlan plan) {
        planned = Optional.of(plan);
        problem.setText("");
        outcome.removeAll();
        outcome.add(new AccountImportPreview(plan));
        confirm.setText(
                plan.canBeCarriedOut()
                        ? getTranslation(
                                "accounts.import-count", plan.accounts().size())
                        : getTranslation("accounts.import-confirm"));
        confirm.setEnabled(plan.canBeCarriedOut());
    }

    private void refuse(String sentence) {
        planned = Optional.empty();
        outcome.removeAll();
        problem.setText(sentence);
        confirm.setText(getTranslation("accounts.import-confirm"));
        confirm.setEnabled(false);
    }

    private void carryOut() {
        planned.ifPresent(plan -> {
            try {
                var invitations = accounts.carryOut(plan);
                close();
                made.accept(invitations);
            } catch (Refusal refusal) {
                refuse(refusal.sentence(this::getTranslation));
            }
        });
    }
}
