package org.supportchat.security.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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

    private static final String WAIT = "wait";

    /** Longer than anybody waits: whoever writes the address cannot make the page say more. */
    private static final int LONGEST_WAIT = 600;

    private static final int SECONDS = 60;

    /** By the parameter that the address has then. */
    private static final Map<String, Problem> PROBLEMS = Map.of(
            "error", new Problem("login.error", "login.error-advice"),
            "expired", new Problem("login.expired", "login.expired-advice"),
            "busy", new Problem("login.busy", "login.busy-advice"),
            "unavailable", new Problem("login.unavailable", "login.unavailable-advice"),
            "deactivated", new Problem("login.deactivated", "login.deactivated-advice"),
            "password", new Problem("login.password-changed", "login.password-changed-advice"),
            "signed-out", new Problem("login.signed-out", "login.signed-out-advice"),
            "idle", new Problem("login.idle", "login.idle-advice"),
            "stolen", new Problem("login.stolen", "login.stolen-advice"));

    private final transient AuthenticationContext authentication;
    private final Div problem = new Div();

    /** Keys of what is said, and advised, where the sign-in did not work. */
    private record Problem(String sentence, String advice, Object... arguments) {

        static Problem ofWait(int seconds) {
            return seconds <= 2 * SECONDS
                    ? new Problem("login.wait", "login.wait-advice", seconds)
                    : new Problem("login.wait", "login.wait-minutes-advice", Math.ceilDiv(seconds, SECONDS));
        }
    }

    LoginView(AuthenticationContext authentication) {
        this.authentication = authentication;
        addClassName("login-view");
        problem.addClassName("sign-in-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var forgot = new Anchor("forgot", getTranslation("login.forgot"));
        var explanation = new Paragraph(getTranslation("login.explanation"));
        add(new H1(getTranslation("login.heading")), problem, new SignInForm(), forgot, explanation);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("dashboard");
            return;
        }
        var parameters = event.getLocation().getQueryParameters();
        parameters
                .getSingleParameter(WAIT)
                .ifPresentOrElse(
                        this::showWait,
                        () -> PROBLEMS.keySet().stream()
                                .filter(parameters.getParameters()::containsKey)
                                .findFirst()
                                .map(PROBLEMS::get)
                                .ifPresent(this::show));
    }

    private void showWait(String seconds) {
        if (seconds.matches("[1-9]\\d{0,2}") && Integer.parseInt(seconds) <= LONGEST_WAIT) {
            show(Problem.ofWait(Integer.parseInt(seconds)));
        }
    }

    private void show(Problem told) {
        problem.removeAll();
        problem.add(
                new Span(getTranslation(told.sentence())),
                new Paragraph(getTranslation(told.advice(), told.arguments())));
        problem.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.heading");
    }
}
