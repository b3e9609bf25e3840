package org.supportchat.account;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the audit log says of an account, for tests. */
@Component
class AccountTrail {

    private final JdbcTemplate database;

    AccountTrail(JdbcTemplate database) {
        this.database = database;
    }

    /** Each as its action and its detail, in the order in which they were written. */
    List<String> of(AccountView account) {
        return database.queryForList(
                "select action || ' ' || detail from audit_entry where subject = ? order by written_at",
                String.class,
                account.details().username());
    }
}
