package org.supportchat.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import java.util.function.Consumer;
import org.supportchat.account.NewPassword;
import org.supportchat.account.PasswordRule;
import org.supportchat.account.Profile;
import org.supportchat.account.ProfileService;
import org.supportchat.common.Invalid;
import org.supportchat.common.TooMany;
import org.supportchat.common.ui.FieldErrors;
import org.supportchat.common.ui.FormSection;
import org.supportchat.common.ui.TextLimit;

/** A new password, for whoever knows the one that is in use. */
final class PasswordPart extends Composite<FormSection> {

    private final transient ProfileService profiles;
    private final transient Consumer<Profile> changed;
    private final PasswordField current = createField("profile.password-current", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField next = createField("profile.password-next", Autocomplete.NEW_PASSWORD);
    private final PasswordField repeated = createField("profile.password-repeated", Autocomplete.NEW_PASSWORD);
    private final FieldErrors errors =
            new FieldErrors().with("current", current).with("next", next).with("repeated", repeated);
    private boolean isDone;

    /** @param changed takes the account as it is with the new password */
    PasswordPart(ProfileService profiles, Consumer<Profile> changed) {
        this.profiles = profiles;
        this.changed = changed;
        next.setHelperText(getTranslation("account.password-help", PasswordRule.ALONE.shortest()));
        var fields = new Div(current, next, repeated);
        fields.addClassName("password-form");
        getContent().setForm(fields);
        getContent()
                .addSave(getTranslation("profile.change-password"), this::save)
                .addClickShortcut(Key.ENTER)
                .listenOn(current, next, repeated)
                .resetFocusOnActiveElement();
    }

    @Override
    protected FormSection initContent() {
        return new FormSection(getTranslation("account.password"), getTranslation("profile.password-explanation"));
    }

    /** Whoever presses twice has asked once. */
    private void save() {
        if (isDone) {
            sayDone();
            return;
        }
        errors.read(() -> new NewPassword(current.getValue(), next.getValue(), repeated.getValue()))
                .ifPresent(this::change);
    }

    private void change(NewPassword password) {
        try {
            var request = VaadinRequest.getCurrent();
            var session = request.getWrappedSession().getId();
            changed.accept(profiles.changePassword(password, request.getRemoteAddr(), session));
            List.of(current, next, repeated).forEach(PasswordField::clear);
            isDone = true;
            sayDone();
        } catch (Invalid invalid) {
            errors.show(invalid);
        } catch (TooMany tooMany) {
            errors.show(new Invalid("current", tooMany.key(), tooMany.arguments()));
        }
    }

    private void sayDone() {
        getContent().say(getTranslation("profile.password-changed"));
    }

    private PasswordField createField(String label, Autocomplete meaning) {
        var field = new PasswordField(getTranslation(label));
        field.setAutocomplete(meaning);
        field.addValueChangeListener(change -> isDone = false);
        TextLimit.set(field, PasswordRule.LONGEST_UNITS);
        return field;
    }
}
