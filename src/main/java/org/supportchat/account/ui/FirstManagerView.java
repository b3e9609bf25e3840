package org.supportchat.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.supportchat.account.FirstManagerLink;
import org.supportchat.account.NewAccount;
import org.supportchat.common.Invalid;
import org.supportchat.common.NotAllowed;

/** Creates the first system manager, for whoever holds the link that the console printed. */
@Route("setup")
@AnonymousAllowed
final class FirstManagerView extends Main implements HasDynamicTitle {

    private final transient FirstManagerLink link;
    private final NewAccountForm form = new NewAccountForm();
    private String secret = "";

    FirstManagerView(FirstManagerLink link) {
        this.link = link;
        addClassName("setup-view");
    }

    /** The secret is in the fragment, which only the page can read; it is taken out of the address at once. */
    @Override
    protected void onAttach(AttachEvent event) {
        var readFragment = "const secret = location.hash.slice(1);"
                + " if (secret) history.replaceState(history.state, '', location.pathname);"
                + " return secret;";
        getElement().executeJs(readFragment).then(String.class, this::open);
    }

    /** Shows the form, or why there is none. */
    void open(String secretOfLink) {
        secret = secretOfLink.isEmpty() ? secret : secretOfLink;
        removeAll();
        if (link.opensWith(secret)) {
            showForm();
        } else {
            showDone("setup.used-heading", "setup.used");
        }
    }

    private void showForm() {
        var heading = new H1(getTranslation("setup.heading"));
        var explanation = new Paragraph(getTranslation("setup.explanation"));
        var create = new Button(getTranslation("setup.create"));
        create.addClassName("primary-action");
        create.addThemeName("primary");
        create.setDisableOnClick(true);
        create.addClickListener(click -> {
            form.read().ifPresent(this::create);
            create.setEnabled(true);
        });
        add(heading, explanation, form, create);
    }

    private void create(NewAccount details) {
        try {
            link.use(secret, details);
            removeAll();
            showDone("setup.done-heading", "setup.done");
        } catch (Invalid invalid) {
            form.show(invalid);
        } catch (NotAllowed used) {
            removeAll();
            showDone("setup.used-heading", "setup.used");
        }
    }

    private void showDone(String heading, String explanation) {
        var signIn = new Anchor("login", getTranslation("shell.sign-in"));
        signIn.addClassName("button-link");
        add(new H1(getTranslation(heading)), new Paragraph(getTranslation(explanation)), signIn);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("setup.heading");
    }
}
