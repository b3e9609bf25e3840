package org.supportchat.account.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.supportchat.account.AccountDetails;
import org.supportchat.account.AccountEdit;
import org.supportchat.account.Role;
import org.supportchat.common.Invalid;
import org.supportchat.common.ui.FieldErrors;
import org.supportchat.common.ui.TextLimit;

/** The fields of an account, and what was typed into them since they were shown. */
final class AccountForm extends Div {

    private final TextField username = createText("account.username", AccountDetails.USERNAME_LONGEST);
    private final EmailField email = new EmailField(getTranslation("account.email"));
    private final TextField firstName = createText("account.first-name", AccountDetails.NAME_LONGEST);
    private final TextField lastName = createText("account.last-name", AccountDetails.NAME_LONGEST);
    private final TextField jobTitle = createText("account.job-title", AccountDetails.NAME_LONGEST);
    private final TextField departments = createText("account.departments", AccountDetails.DEPARTMENTS_LONGEST);
    private final Select<Role> role = new Select<>();
    private final Checkbox active = new Checkbox(getTranslation("accounts.active"));
    private final List<HasValue<?, ?>> fields =
            List.of(username, email, firstName, lastName, jobTitle, departments, role, active);
    private final FieldErrors errors = new FieldErrors()
            .with("username", username)
            .with("email", email)
            .with("firstName", firstName)
            .with("lastName", lastName)
            .with("jobTitle", jobTitle)
            .with("departments", departments);
    private transient List<?> untouched = List.of();

    /** @param typed runs when the one at the page has changed a field */
    AccountForm(Runnable typed) {
        addClassName("account-fields");
        email.setManualValidation(true);
        email.setAutocomplete(Autocomplete.OFF);
        TextLimit.set(email, AccountDetails.EMAIL_LONGEST);
        role.setLabel(getTranslation("profile.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(one -> getTranslation(AccountWords.role(one)));
        active.setHelperText(getTranslation("accounts.active-help"));
        fields.forEach(field -> field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.run();
            }
        }));
        add(username, email, firstName, lastName, jobTitle, departments, role, active);
    }

    void showNew() {
        fields.forEach(HasValue::clear);
        role.setValue(Role.TECHNICIAN);
        active.setValue(true);
        begin(true, false);
        username.focus();
    }

    /** @param isOwn whether it is that of the one at the page, who takes nothing from themselves */
    void show(AccountEdit account, boolean isOwn) {
        set(account);
        begin(!isOwn, !isOwn);
    }

    /** Shows what somebody else has stored, but for what was typed here. */
    void merge(AccountEdit newer) {
        var typed = values();
        var before = untouched;
        set(newer);
        untouched = values();
        for (var index = 0; index < fields.size(); index++) {
            if (!typed.get(index).equals(before.get(index))) {
                put(fields.get(index), typed.get(index));
            }
        }
    }

    boolean isDirty() {
        return !values().equals(untouched);
    }

    /** What was typed, or nothing and the problems at their fields. */
    Optional<AccountEdit> read() {
        return errors.read(() -> new AccountDetails(
                        username.getValue(),
                        email.getValue(),
                        firstName.getValue(),
                        lastName.getValue(),
                        jobTitle.getValue(),
                        departments.getValue()))
                .map(details -> new AccountEdit(details, role.getValue(), active.getValue()));
    }

    void show(Invalid invalid) {
        errors.show(invalid);
    }

    private void set(AccountEdit account) {
        username.setValue(account.details().username());
        email.setValue(account.details().email());
        firstName.setValue(account.details().firstName());
        lastName.setValue(account.details().lastName());
        jobTitle.setValue(account.details().jobTitle());
        departments.setValue(account.details().departments());
        role.setValue(account.role());
        active.setValue(account.isActive());
    }

    private void begin(boolean canChangeRole, boolean canChangeActive) {
        role.setReadOnly(!canChangeRole);
        active.setReadOnly(!canChangeActive);
        List.of(username, firstName, lastName, jobTitle, departments).forEach(field -> field.setInvalid(false));
        email.setInvalid(false);
        untouched = values();
    }

    private List<?> values() {
        return fields.stream().map(HasValue::getValue).toList();
    }

    @SuppressWarnings("unchecked")
    private static <T> void put(HasValue<?, T> field, Object value) {
        field.setValue((T) value);
    }

    private TextField createText(String label, int longest) {
        var field = new TextField(getTranslation(label));
        field.setAutocomplete(Autocomplete.OFF);
        field.addClassName("name-field");
        TextLimit.set(field, longest);
        return field;
    }
}
