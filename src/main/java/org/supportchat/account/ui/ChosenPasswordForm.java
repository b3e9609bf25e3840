package org.supportchat.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.supportchat.account.ChosenPassword;
import org.supportchat.account.PasswordRule;
import org.supportchat.common.Invalid;
import org.supportchat.common.ui.FieldErrors;
import org.supportchat.common.ui.TextLimit;

/** The fields of a password that is chosen, twice. */
final class ChosenPasswordForm extends Div {

    private final transient Consumer<ChosenPassword> chosen;
    private final PasswordField next = createField("account.password");
    private final PasswordField repeated = createField("password.repeated");
    private final FieldErrors errors = new FieldErrors().with("next", next).with("repeated", repeated);

    /** @param chosen may refuse the password as {@link Invalid}, which is shown at the fields */
    ChosenPasswordForm(String ownUsername, Consumer<ChosenPassword> chosen) {
        this.chosen = chosen;
        addClassName("password-form");
        TextLimit.watch(this);
        next.setHelperText(getTranslation("account.password-help", PasswordRule.ALONE.shortest()));
        next.setAutofocus(true);
        var save = new Button(getTranslation("password.save"));
        save.addClassName("primary-action");
        save.addThemeName("primary");
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            save();
            save.setEnabled(true);
        });
        save.addClickShortcut(Key.ENTER).listenOn(next, repeated).resetFocusOnActiveElement();
        add(createUsername(ownUsername), next, repeated, save);
    }

    /** So that password managers know whose password it is. */
    private TextField createUsername(String ownUsername) {
        var username = new TextField(getTranslation("account.username"));
        username.setValue(ownUsername);
        username.setReadOnly(true);
        username.setAutocomplete(Autocomplete.USERNAME);
        return username;
    }

    private void save() {
        errors.read(() -> new ChosenPassword(next.getValue(), repeated.getValue()))
                .ifPresent(password -> {
                    try {
                        chosen.accept(password);
                    } catch (Invalid invalid) {
                        errors.show(invalid);
                    }
                });
    }

    private PasswordField createField(String label) {
        var field = new PasswordField(getTranslation(label));
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        TextLimit.set(field, PasswordRule.LONGEST_UNITS);
        return field;
    }
}
