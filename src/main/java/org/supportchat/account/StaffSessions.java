package org.supportchat.account;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.supportchat.cluster.Bus;
import org.supportchat.cluster.Change;
import org.supportchat.common.Secrets;

/**
 * The HTTP sessions in which somebody is signed in, of this node, by account and whichever way they signed in. What is
 * asked for here is done on every node.
 */
@Component
public class StaffSessions implements HttpSessionAttributeListener {

    private static final String SIGNED_IN = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
    private static final String ENDED = "account-signed-out";

    private final Map<UUID, Set<HttpSession>> sessions = new ConcurrentHashMap<>();
    private final Bus bus;

    StaffSessions(Bus bus, AccountChanges changes) {
        this.bus = bus;
        bus.subscribe(ENDED, change -> end(change.subject(), change.detail()));
        changes.ofNames(this::rename);
    }

    /**
     * Signs this person out everywhere but in the session of this id, which may be none of theirs. The id is a key to the
     * session, and goes to no other node.
     */
    void endOthers(UUID accountId, String sessionId) {
        bus.publish(new Change(ENDED, accountId, Secrets.hash(sessionId)));
    }

    /** Also where there was no transaction: what was stored is stored by then. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(AccessChanged event) {
        endOthers(event.accountId(), event.keptSession());
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        hear(event, event.getValue(), true);
    }

    /** Tells what the session had before. */
    @Override
    public void attributeReplaced(HttpSessionBindingEvent event) {
        hear(event, event.getValue(), false);
        hear(event, event.getSession().getAttribute(event.getName()), true);
    }

    @Override
    public void attributeRemoved(HttpSessionBindingEvent event) {
        hear(event, event.getValue(), false);
    }

    private void hear(HttpSessionBindingEvent event, @Nullable Object value, boolean isThere) {
        if (event.getName().equals(SIGNED_IN)) {
            member(value).ifPresent(member -> note(event.getSession(), member.id(), isThere));
        }
    }

    private void note(HttpSession session, UUID accountId, boolean isThere) {
        sessions.compute(accountId, (same, known) -> {
            var all = known == null ? ConcurrentHashMap.<HttpSession>newKeySet() : known;
            if (isThere) {
                all.add(session);
            } else {
                all.remove(session);
            }
            return all.isEmpty() ? null : all;
        });
    }

    private void end(UUID accountId, String kept) {
        for (var session : sessions.getOrDefault(accountId, Set.of())) {
            try {
                if (!Secrets.hash(session.getId()).equals(kept)) {
                    session.invalidate();
                }
            } catch (IllegalStateException ended) {
                // It came to its end by itself.
            }
        }
    }

    /** Who is signed in is never changed, as others may be looking at it; another one takes the place. */
    private void rename(UUID accountId, String name) {
        for (var session : sessions.getOrDefault(accountId, Set.of())) {
            try {
                member(session.getAttribute(SIGNED_IN)).ifPresent(member -> {
                    var renamed = member.called(name);
                    session.setAttribute(
                            SIGNED_IN,
                            new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                                    renamed, null, renamed.getAuthorities())));
                });
            } catch (IllegalStateException ended) {
                // There is nobody left to rename.
            }
        }
    }

    private static Optional<StaffMember> member(@Nullable Object context) {
        return Optional.ofNullable(context instanceof SecurityContext known ? known.getAuthentication() : null)
                .map(authentication -> authentication.getPrincipal() instanceof StaffMember member ? member : null);
    }
}
