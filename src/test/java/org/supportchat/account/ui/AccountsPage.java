package org.supportchat.account.ui;

import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.concurrent.Callable;
import org.supportchat.account.AccountView;

/** What a manager does and sees at the page of accounts, in a test without a browser. */
record AccountsPage(BrowserlessUIContext window) {

    AccountsPage opened() {
        window.activate();
        window.navigate(AccountsView.class);
        return this;
    }

    List<String> shown() {
        return window.find(AccountGrid.class).all().stream()
                .flatMap(grid -> grid.getListDataView().getItems())
                .map(one -> one.details().username())
                .toList();
    }

    AccountView row(String username) {
        return grid().getListDataView()
                .getItems()
                .filter(one -> one.details().username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    /** Finds the account of this username, which is then the only one in the list, and opens it. */
    void opens(String username) {
        types("Search", username);
        window.test(grid()).select(shown().indexOf(username));
    }

    TextField field(String label) {
        return window.find(TextField.class).withLabel(label).single();
    }

    EmailField email() {
        return window.find(EmailField.class).single();
    }

    @SuppressWarnings("unchecked")
    <T> Select<T> select(String label) {
        return window.find(Select.class).withLabel(label).single();
    }

    void types(String label, String value) {
        window.test(field(label)).setValue(value);
    }

    void typesEmail(String value) {
        window.test(email()).setValue(value);
    }

    Button button(String text) {
        return window.find(Button.class).withText(text).single();
    }

    void press(String text) {
        window.test(button(text)).click();
    }

    void confirm() {
        window.test(window.find(ConfirmDialog.class).single()).confirm();
    }

    /** All words of the account that is open. */
    String said() {
        return window.find(AccountPanel.class).single().getElement().getTextRecursively();
    }

    void eventually(Callable<Boolean> isShown) {
        await().pollInSameThread().until(() -> {
            window.activate();
            window.roundTrip();
            return isShown.call();
        });
    }

    private AccountGrid grid() {
        return window.find(AccountGrid.class).single();
    }
}
