package org.supportchat.audit;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.supportchat.database.DatabaseAway;

/**
 * Writes down who signs in and out, and who could not. Nothing that goes wrong here keeps anybody out. What was typed as a
 * username is written down only where there is such an account: people type passwords there.
 */
@Component
class SignInJournal {

    private static final Logger log = LoggerFactory.getLogger(SignInJournal.class);
    private static final String NO_SUCH_ACCOUNT = "unknown";

    private final AuditLog audit;
    private final UserDetailsService users;
    private final FailedSignIns failures;

    SignInJournal(AuditLog audit, UserDetailsService users, Clock clock) {
        this.audit = audit;
        this.users = users;
        this.failures = new FailedSignIns(clock);
    }

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        var who = event.getAuthentication();
        if (who instanceof RememberMeAuthenticationToken) {
            attempt(() -> audit.writeAlone(Actor.of(who), "sign-in.returned", who.getName(), ""));
        } else {
            attempt(() -> audit.writeAlone(Actor.of(who), "sign-in.done", who.getName(), ""));
        }
    }

    @EventListener
    void on(LogoutSuccessEvent event) {
        var who = event.getAuthentication();
        attempt(() -> audit.writeAlone(Actor.of(who), "sign-in.ended", who.getName(), ""));
    }

    /** That the accounts could not be read is nobody's failure, and could not be stored either. */
    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        if (!(event.getException() instanceof InternalAuthenticationServiceException)) {
            attempt(() -> fail(event.getAuthentication(), event.getException()));
        }
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void sumUp() {
        attempt(() -> failures.takeFinished().forEach(this::write));
    }

    @EventListener
    void on(ContextClosedEvent event) {
        attempt(() -> failures.take().forEach(this::write));
    }

    /** Storing it takes time, by which nobody shall tell known names from others; there are few of them. */
    private void fail(Authentication attempt, AuthenticationException why) {
        var actor = Actor.of(attempt);
        var subject = account(attempt.getName());
        failures.takeFinished().forEach(this::write);
        if (failures.isToBeWritten(new FailedSignIns.Source(actor.address(), subject))) {
            Thread.startVirtualThread(
                    () -> attempt(() -> audit.writeAlone(actor, "sign-in.failed", subject, kind(why))));
        }
    }

    private void write(FailedSignIns.More more) {
        var actor = Actor.visitor(more.source().address());
        var detail = more.count() + " more within " + FailedSignIns.PERIOD.toMinutes() + " minutes";
        audit.writeAlone(actor, "sign-in.failed-often", more.source().subject(), detail);
    }

    private String account(String typed) {
        try {
            return users.loadUserByUsername(typed).getUsername();
        } catch (UsernameNotFoundException unknown) {
            return NO_SUCH_ACCOUNT;
        }
    }

    private static String kind(AuthenticationException why) {
        return switch (why) {
            case BadCredentialsException wrong -> "username or password wrong";
            case DisabledException disabled -> "account deactivated";
            case AccountStatusException status -> "account locked";
            default -> "refused";
        };
    }

    private static void attempt(Runnable writing) {
        try {
            writing.run();
        } catch (RuntimeException fault) {
            if (!DatabaseAway.isCauseOf(fault)) {
                log.warn("Could not write down a sign-in: {}", fault.toString());
            }
        }
    }
}
