package org.supportchat.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.supportchat.account.NewAccount;
import org.supportchat.account.PasswordRule;
import org.supportchat.common.Invalid;
import org.supportchat.common.ui.FieldErrors;

/** The fields of a new account. */
final class NewAccountForm extends Div {

    private final TextField username = new TextField(getTranslation("account.username"));
    private final EmailField email = new EmailField(getTranslation("account.email"));
    private final PasswordField password = new PasswordField(getTranslation("account.password"));
    private final TextField firstName = new TextField(getTranslation("account.first-name"));
    private final TextField lastName = new TextField(getTranslation("account.last-name"));
    private final TextField jobTitle = new TextField(getTranslation("account.job-title"));
    private final TextField departments = new TextField(getTranslation("account.departments"));
    private final FieldErrors errors = new FieldErrors()
            .with("username", username)
            .with("email", email)
            .with("password", password)
            .with("firstName", firstName)
            .with("lastName", lastName)
            .with("jobTitle", jobTitle)
            .with("departments", departments);

    NewAccountForm() {
        addClassName("account-form");
        username.setAutocomplete(Autocomplete.USERNAME);
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setManualValidation(true);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(getTranslation("account.password-help", PasswordRule.ALONE.shortest()));
        firstName.setAutocomplete(Autocomplete.GIVEN_NAME);
        lastName.setAutocomplete(Autocomplete.FAMILY_NAME);
        add(username, email, password, firstName, lastName, jobTitle, departments);
    }

    /** What was typed, or nothing and the problems at the fields. */
    Optional<NewAccount> read() {
        return errors.read(() -> new NewAccount(
                username.getValue(),
                email.getValue(),
                password.getValue(),
                firstName.getValue(),
                lastName.getValue(),
                jobTitle.getValue(),
                departments.getValue()));
    }

    void show(Invalid invalid) {
        errors.show(invalid);
    }
}
