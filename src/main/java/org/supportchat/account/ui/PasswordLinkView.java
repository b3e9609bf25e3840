package org.supportchat.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.supportchat.account.ChosenPassword;
import org.supportchat.account.ForgottenPasswords;
import org.supportchat.account.LinkOwner;
import org.supportchat.account.LinkPurpose;
import org.supportchat.account.PasswordLinkService;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;
import org.supportchat.common.NotFound;
import org.supportchat.common.NotNow;
import org.supportchat.common.Refusal;
import org.supportchat.common.TooMany;
import org.supportchat.common.ui.Notifications;

/** Where whoever holds a one-time link chooses a password. */
@Route("password")
@AnonymousAllowed
final class PasswordLinkView extends Main implements HasDynamicTitle {

    /** A second link that is opened in the same tab changes the fragment alone, which loads no page. */
    private static final String READ_FRAGMENT = """
            const path = location.pathname;
            const secret = location.hash.slice(1);
            if (secret) history.replaceState(history.state, '', path);
            addEventListener('hashchange', () => { if (location.pathname === path) location.reload(); });
            return secret;""";

    private final transient PasswordLinkService links;
    private final transient ForgottenPasswords forgotten;
    private String secret = "";
    private String username = "";

    PasswordLinkView(PasswordLinkService links, ForgottenPasswords forgotten) {
        this.links = links;
        this.forgotten = forgotten;
        addClassNames("setup-view", "password-view");
        add(new H1(getTranslation("password.heading")), new Paragraph(getTranslation("password.checking")));
    }

    /** The secret is in the fragment, which only the page can read; it is taken out of the address at once. */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(READ_FRAGMENT).then(String.class, this::open);
    }

    /** Shows the form, or why there is none. */
    void open(String secretOfLink) {
        secret = secretOfLink.isEmpty() ? secret : secretOfLink;
        try {
            links.open(secret, address()).ifPresentOrElse(this::showForm, this::showUsed);
        } catch (TooMany tooMany) {
            show("password.wait-heading", sentence(tooMany));
        }
    }

    private void showForm(LinkOwner owner) {
        var isFirst = owner.purpose() == LinkPurpose.INVITATION;
        var heading = getTranslation(isFirst ? "password.heading" : "password.new-heading");
        var explanation = getTranslation(isFirst ? "password.welcome" : "password.new", owner.name());
        removeAll();
        add(new H1(heading), new Paragraph(explanation), new ChosenPasswordForm(owner.username(), this::use));
        username = owner.username();
    }

    /** @throws Invalid for the form to show at its fields */
    private void use(ChosenPassword password) {
        try {
            links.use(secret, address(), password);
            show("password.done-heading", getTranslation("password.done", username), signIn());
        } catch (NotFound used) {
            showUsed();
        } catch (TooMany | Conflict | NotNow again) {
            Notifications.refused(this, again);
        }
    }

    private void showUsed() {
        var ask = new Anchor("forgot", getTranslation("password.ask-for-link"));
        ask.setVisible(forgotten.canMail());
        show("password.link-used-heading", getTranslation("password.link-used"), signIn(), ask);
    }

    private void show(String heading, String sentence, Component... ways) {
        removeAll();
        add(new H1(getTranslation(heading)), new Paragraph(sentence));
        add(ways);
    }

    private Anchor signIn() {
        var signIn = new Anchor("login", getTranslation("shell.sign-in"));
        signIn.addClassName("button-link");
        return signIn;
    }

    private String sentence(Refusal refusal) {
        return refusal.sentence(this::getTranslation);
    }

    private static String address() {
        return VaadinRequest.getCurrent().getRemoteAddr();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("password.heading");
    }
}
