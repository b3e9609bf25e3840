package org.supportchat.account;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.account.AccessChanged.Reason;

/** Changes for the tests what somebody may do, as the services do that are for managers. */
@Component
public class AccessDoor {

    private final JdbcTemplate database;
    private final ApplicationEventPublisher events;

    AccessDoor(JdbcTemplate database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
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
