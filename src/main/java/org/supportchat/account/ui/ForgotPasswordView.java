package org.supportchat.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.supportchat.account.AccountDetails;
import org.supportchat.account.ForgottenPassword;
import org.supportchat.account.ForgottenPasswords;
import org.supportchat.common.Invalid;
import org.supportchat.common.TooMany;
import org.supportchat.common.ui.FieldErrors;
import org.supportchat.common.ui.Notifications;
import org.supportchat.common.ui.TextLimit;

/** Where whoever has forgotten their password asks for a link, which comes by e-mail. */
@Route("forgot")
@AnonymousAllowed
final class ForgotPasswordView extends Main implements HasDynamicTitle {

    private final transient ForgottenPasswords forgotten;
    private final EmailField email = new EmailField(getTranslation("account.email"));
    private final FieldErrors errors = new FieldErrors().with("email", email);
    private final H1 heading = new H1(getTranslation("forgot.heading"));
    private final Anchor back = new Anchor("login", getTranslation("forgot.back"));

    ForgotPasswordView(ForgottenPasswords forgotten) {
        this.forgotten = forgotten;
        addClassNames("setup-view", "password-view");
        TextLimit.watch(this);
        TextLimit.set(email, AccountDetails.EMAIL_LONGEST);
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setManualValidation(true);
        if (forgotten.canMail()) {
            add(heading, new Paragraph(getTranslation("forgot.explanation")), email, createSend(), back);
        } else {
            add(heading, new Paragraph(getTranslation("forgot.ask-manager")), back);
        }
    }

    private Button createSend() {
        var send = new Button(getTranslation("forgot.send"));
        send.addClassName("primary-action");
        send.addThemeName("primary");
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            errors.read(() -> new ForgottenPassword(email.getValue()))
                    .ifPresent(typed -> Notifications.attempt(this, () -> ask(typed)));
            send.setEnabled(true);
        });
        send.addClickShortcut(Key.ENTER).listenOn(email).resetFocusOnActiveElement();
        return send;
    }

    private void ask(ForgottenPassword typed) {
        try {
            forgotten.ask(typed, VaadinRequest.getCurrent().getRemoteAddr());
            removeAll();
            heading.setText(getTranslation("forgot.sent-heading"));
            add(heading, new Paragraph(getTranslation("forgot.sent", typed.email())), back);
        } catch (TooMany tooMany) {
            errors.show(new Invalid("email", tooMany.key(), tooMany.arguments()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("forgot.heading");
    }
}
