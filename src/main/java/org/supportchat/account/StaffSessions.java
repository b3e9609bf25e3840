package org.supportchat.account;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * The HTTP sessions in which somebody is signed in, of this node, by account and whichever way they signed in. A name that
 * is changed is changed in all of them; what ends them is in {@link EndingSessions}.
 */
@Component
public class StaffSessions implements HttpSessionAttributeListener {

    private static final String SIGNED_IN = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final Map<UUID, Set<HttpSession>> sessions = new ConcurrentHashMap<>();

    /** The last reading before somebody's access was changed: whoever is signing in by an older one is not let in. */
    private final Map<UUID, Long> changed = new ConcurrentHashMap<>();

    private final Clock clock;

    StaffSessions(AccountChanges changes, Clock clock) {
        this.clock = clock;
        changes.ofNames((accountId, name) ->
                of(accountId).forEach(session -> replace(session, member -> member.called(name))));
    }

    /** How this session is used that somebody is about to be signed in to. */
    public void begin(HttpSession session, Homecoming.Welcome welcome) {
        session.setAttribute(
                SessionUse.NAME, new SessionUse(welcome, welcome.next().isEmpty()));
    }

    /** Whether this person is signed in there, as things are now. */
    public boolean isIn(HttpSession session, StaffMember member) {
        return sessions.getOrDefault(member.id(), Set.of()).contains(session);
    }

    /** Those of one person. */
    List<HttpSession> of(UUID accountId) {
        return List.copyOf(sessions.getOrDefault(accountId, Set.of()));
    }

    List<HttpSession> all() {
        return sessions.values().stream().flatMap(Set::stream).toList();
    }

    /** What this person may do was changed just now: nobody is let in as they were before. */
    void expectNewReadings(UUID accountId) {
        changed.put(accountId, StaffMember.lastReading());
    }

    /** Nobody is signed in there from now on: whatever is asked for in it is refused. */
    static void signOut(HttpSession session) {
        session.removeAttribute(SIGNED_IN);
    }

    /** Who is signed in is never changed, as others may be looking at it; another one takes the place. */
    static void replace(HttpSession session, UnaryOperator<StaffMember> change) {
        try {
            authentication(session.getAttribute(SIGNED_IN))
                    .ifPresent(before -> member(before).map(change).ifPresent(member -> {
                        var next = UsernamePasswordAuthenticationToken.authenticated(
                                member, null, member.getAuthorities());
                        next.setDetails(before.getDetails());
                        session.setAttribute(SIGNED_IN, new SecurityContextImpl(next));
                    }));
        } catch (IllegalStateException ended) {
            // There is nobody left to change.
        }
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        signedIn(event, event.getValue()).ifPresent(member -> come(event.getSession(), member));
    }

    /** Tells what the session had before. */
    @Override
    public void attributeReplaced(HttpSessionBindingEvent event) {
        signedIn(event, event.getValue()).ifPresent(before -> {
            var now = signedIn(event, event.getSession().getAttribute(event.getName()));
            if (!now.equals(Optional.of(before))) {
                note(event.getSession(), before.id(), false);
                now.ifPresent(member -> come(event.getSession(), member));
            }
        });
    }

    @Override
    public void attributeRemoved(HttpSessionBindingEvent event) {
        signedIn(event, event.getValue()).ifPresent(member -> note(event.getSession(), member.id(), false));
    }

    private void come(HttpSession session, StaffMember member) {
        if (member.isOlderThan(changed.getOrDefault(member.id(), 0L))) {
            signOut(session);
            return;
        }
        note(session, member.id(), true);
        if (session.getAttribute(SessionUse.NAME) == null) {
            session.setAttribute(SessionUse.NAME, new SessionUse(clock.instant()));
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

    private static Optional<StaffMember> signedIn(HttpSessionBindingEvent event, @Nullable Object value) {
        return event.getName().equals(SIGNED_IN)
                ? authentication(value).flatMap(StaffSessions::member)
                : Optional.empty();
    }

    private static Optional<Authentication> authentication(@Nullable Object context) {
        return Optional.ofNullable(context instanceof SecurityContext known ? known.getAuthentication() : null);
    }

    private static Optional<StaffMember> member(Authentication authentication) {
        return Optional.ofNullable(authentication.getPrincipal())
                .filter(StaffMember.class::isInstance)
                .map(StaffMember.class::cast);
    }
}
