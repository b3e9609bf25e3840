package org.supportchat.account;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.NestedRuntimeException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.supportchat.cluster.Bus;
import org.supportchat.cluster.Change;
import org.supportchat.common.Secrets;

/**
 * Ends sessions, or gives them another role, on every node, once what that comes from has been committed. First nobody is
 * signed in there any more, so that the very next call is refused; then its pages are told; then it ends, and with it their
 * lines to the server.
 */
@Component
class EndingSessions {

    private static final Logger log = LoggerFactory.getLogger(EndingSessions.class);
    private static final String ENDED = "account-signed-out";
    private static final String DEVICE_ENDED = "account-device-ended";
    private static final String ROLE = "account-role";

    private final StaffSessions sessions;
    private final Members members;
    private final Devices devices;
    private final Bus bus;
    private final ApplicationEventPublisher events;

    EndingSessions(
            StaffSessions sessions, Members members, Devices devices, Bus bus, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.members = members;
        this.devices = devices;
        this.bus = bus;
        this.events = events;
        bus.subscribe(ENDED, change -> endOthers(change.subject(), change.detail()));
        bus.subscribe(DEVICE_ENDED, change -> endDevice(change.subject(), UUID.fromString(change.detail())));
        bus.subscribe(ROLE, change -> takeRole(change.subject()));
    }

    /**
     * Also where there was no transaction: what was stored is stored by then. The id of a session is a key to it, and goes to
     * no other node.
     */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(AccessChanged event) {
        bus.publish(
                event.reason() == AccessChanged.Reason.ROLE
                        ? new Change(ROLE, event.accountId())
                        : new Change(ENDED, event.accountId(), Secrets.hash(event.keptSession())));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(DeviceEnded event) {
        bus.publish(new Change(DEVICE_ENDED, event.accountId(), event.device().toString()));
    }

    private void endOthers(UUID accountId, String keptHash) {
        sessions.expectNewReadings(accountId);
        end(accountId, session -> !Secrets.hash(session.getId()).equals(keptHash));
    }

    private void endDevice(UUID accountId, UUID device) {
        end(accountId, session -> session.getAttribute(SessionUse.NAME) instanceof SessionUse use && use.isOf(device));
    }

    private void end(UUID accountId, Predicate<HttpSession> ending) {
        for (var session : sessions.of(accountId)) {
            try {
                if (ending.test(session)) {
                    endWithDevice(session);
                }
            } catch (IllegalStateException ended) {
                // It came to its end by itself.
            }
        }
    }

    /** That the device cannot be ended now keeps no session: nobody comes back by it to an account that is not active. */
    private void endWithDevice(HttpSession session) {
        try {
            endDevice(session);
        } catch (NestedRuntimeException fault) {
            log.warn("A device could not be ended with its session: {}", fault.toString());
        }
        end(session);
    }

    /** Most were ended before; this is for one that was signed in with at that very moment. */
    private void endDevice(HttpSession session) {
        if (session.getAttribute(SessionUse.NAME) instanceof SessionUse use) {
            use.device().ifPresent(device -> devices.end(device, DeviceEnding.SIGNED_OUT));
        }
    }

    /** @throws IllegalStateException where it came to its end by itself */
    void end(HttpSession session) {
        StaffSessions.signOut(session);
        events.publishEvent(new SessionEnded(session));
        session.invalidate();
    }

    private void takeRole(UUID accountId) {
        sessions.expectNewReadings(accountId);
        try {
            giveRole(accountId);
        } catch (NestedRuntimeException fault) {
            log.warn("A new role could not be read; its person has to sign in again: {}", fault.toString());
            end(accountId, session -> true);
        }
    }

    private void giveRole(UUID accountId) {
        members.find(accountId)
                .ifPresent(member -> sessions.of(accountId).forEach(session -> {
                    StaffSessions.replace(session, before -> member);
                    events.publishEvent(new RoleTaken(session, member));
                }));
    }
}
