package org.supportchat.security.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Map;

/** Where the staff sign in. */
@Route("login")
@AnonymousAllowed
final class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final Problem REFUSED = new Problem("login.error", "login.error-advice");

    /** By the parameter that the address has then. */
    private static final Map<String, Problem> PROBLEMS = Map.of(
            "error", REFUSED,
            "expired", new Problem("login.expired", "login.expired-advice"),
            "unavailable", new Problem("login.unavailable", "login.unavailable-advice"),
            "deactivated", new Problem("login.deactivated", "login.deactivated-advice"),
            "password", new Problem("login.password-changed", "login.password-changed-advice"),
            "signed-out", new Problem("login.signed-out", "login.signed-out-advice"),
            "idle", new Problem("login.idle", "login.idle-advice"),
            "stolen", new Problem("login.stolen", "login.stolen-advice"));

    private final transient AuthenticationContext authentication;
    private final LoginForm form = new LoginForm();

    /** Keys of what is said, and advised, where the sign-in did not work. */
    private record Problem(String sentence, String advice) {}

    LoginView(AuthenticationContext authentication) {
        this.authentication = authentication;
        addClassName("login-view");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.getElement().setProperty("headingLevel", 1);
        add(form, new Paragraph(getTranslation("login.explanation")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("dashboard");
            return;
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        var problem = PROBLEMS.keySet().stream().filter(parameters::containsKey).findFirst();
        form.setI18n(texts(problem.map(PROBLEMS::get).orElse(REFUSED)));
        form.setError(problem.isPresent());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.heading");
    }

    /** With what is said, and advised, where the sign-in did not work. */
    private LoginI18n texts(Problem problem) {
        var texts = LoginI18n.createDefault();
        texts.getForm().setTitle(getTranslation("login.heading"));
        texts.getForm().setUsername(getTranslation("login.username"));
        texts.getForm().setPassword(getTranslation("login.password"));
        texts.getForm().setSubmit(getTranslation("login.submit"));
        texts.getErrorMessage().setTitle(getTranslation(problem.sentence));
        texts.getErrorMessage().setMessage(getTranslation(problem.advice));
        texts.getErrorMessage().setUsername(getTranslation("login.username-missing"));
        texts.getErrorMessage().setPassword(getTranslation("login.password-missing"));
        return texts;
    }
}
