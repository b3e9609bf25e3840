package org.supportchat.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.supportchat.account.AccountDetails;
import org.supportchat.account.OwnNames;
import org.supportchat.account.Profile;
import org.supportchat.account.ProfileService;
import org.supportchat.common.Conflict;
import org.supportchat.common.ui.FieldErrors;
import org.supportchat.common.ui.FormSection;
import org.supportchat.common.ui.TextLimit;

/** The names, which are one's own to change, and the rest of the account, which is not. */
final class DetailsPart extends Composite<FormSection> {

    private final transient ProfileService profiles;
    private final TextField firstName = createName("account.first-name", Autocomplete.GIVEN_NAME);
    private final TextField lastName = createName("account.last-name", Autocomplete.FAMILY_NAME);
    private final FieldErrors errors =
            new FieldErrors().with("firstName", firstName).with("lastName", lastName);
    private final ProfileFacts facts = new ProfileFacts();
    private transient @Nullable Profile shown;

    DetailsPart(ProfileService profiles) {
        this.profiles = profiles;
        var names = new Div(firstName, lastName);
        names.addClassName("account-form");
        getContent().setForm(names);
        getContent().addBelow(facts);
        getContent()
                .addSave(getTranslation("profile.save-names"), this::save)
                .addClickShortcut(Key.ENTER)
                .listenOn(firstName, lastName)
                .resetFocusOnActiveElement();
    }

    @Override
    protected FormSection initContent() {
        return new FormSection(getTranslation("profile.details"), getTranslation("profile.details-help"));
    }

    void show(Profile profile) {
        firstName.setValue(profile.firstName());
        lastName.setValue(profile.lastName());
        note(profile);
    }

    /** The account is at another version by a change of this page; whatever somebody else has changed is told later. */
    void take(Profile profile) {
        if (shown != null && profile.readsLike(shown)) {
            note(profile);
        }
    }

    private void note(Profile profile) {
        shown = profile;
        facts.show(profile);
    }

    private void save() {
        var seen = shown;
        if (seen == null) {
            return;
        }
        errors.read(() -> new OwnNames(firstName.getValue(), lastName.getValue()))
                .ifPresent(names -> {
                    try {
                        show(profiles.rename(seen.version(), names));
                        getContent().say(getTranslation("profile.names-saved"));
                    } catch (Conflict changedMeanwhile) {
                        // What was typed stays, and is stored once the person has seen what the account says now.
                        note(profiles.mine());
                        throw changedMeanwhile;
                    }
                });
    }

    private TextField createName(String label, Autocomplete meaning) {
        var field = new TextField(getTranslation(label));
        field.setAutocomplete(meaning);
        field.addClassName("name-field");
        TextLimit.set(field, AccountDetails.NAME_LONGEST);
        return field;
    }
}
