package org.supportchat.account;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.account.AccessChanged.Reason;

/** Changes for the tests what somebody may do, as the services do that are for managers. */
@Service
public class AccessDoor {

    private final JdbcTemplate database;
    private final ApplicationEventPublisher events;
    private final StaffSessions sessions;
    private final IdleSessions idle;
    private final Clock clock;

    AccessDoor(
            JdbcTemplate database,
            ApplicationEventPublisher events,
            StaffSessions sessions,
            IdleSessions idle,
            Clock clock) {
        this.database = database;
        this.events = events;
        this.sessions = sessions;
        this.idle = idle;
        this.clock = clock;
    }

    /** Nothing was done for so long in any session of this person. */
    public void idles(UUID accountId, Duration time) {
        sessions.of(accountId)
                .forEach(session -> ((SessionUse) session.getAttribute(SessionUse.NAME))
                        .act(clock.instant().minus(time)));
        idle.look();
    }

    @Transactional
    public void deactivate(UUID accountId) {
        database.update("update account set active = false where id = ?", accountId);
        events.publishEvent(new AccessChanged(accountId, Reason.DEACTIVATED));
    }

    @Transactional
    public void giveRole(UUID accountId, Role role) {
        database.update("update account set role = ? where id = ?", role.name(), accountId);
        events.publishEvent(new AccessChanged(accountId, Reason.ROLE));
    }

    @Transactional
    public void changePassword(UUID accountId, String keptSession) {
        events.publishEvent(new AccessChanged(accountId, Reason.PASSWORD, keptSession));
    }
}
