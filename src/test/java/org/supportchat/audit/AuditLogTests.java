package org.supportchat.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.account.Staff.as;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.supportchat.account.Staff;

/** An entry is there with what it tells of, or not at all. */
@SpringBootTest
class AuditLogTests {

    @Autowired
    private AuditLog log;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Staff staff;

    @BeforeEach
    void startEmpty() {
        database.update("delete from audit_entry");
        RequestContextHolder.resetRequestAttributes();
    }

    private List<String> entries() {
        return database.queryForList("select actor || ': ' || action || ' ' || subject from audit_entry", String.class);
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    @Test
    void isWrittenWithWhoDidIt() {
        var mo = staff.manager("Mo");
        database.update("delete from audit_entry");
        as(mo, () -> inTransaction(() -> log.write("test.done", "this", "")));
        assertThat(entries()).containsExactly(mo.name() + ": test.done this");
        assertThat(database.queryForObject("select actor_id from audit_entry", Object.class))
                .hasToString(mo.id().toString());
    }

    @Test
    void whatIsDoneAtTheMachineIsDoneByTheCommandLine() {
        inTransaction(() -> log.write("test.done", "this", ""));
        assertThat(entries()).containsExactly("command line: test.done this");
    }

    @Test
    void whatIsDoneByARequestOfNobodyIsDoneByAVisitor() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("192.0.2.7");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        log.writeAlone("test.done", "this", "");
        assertThat(entries()).containsExactly("visitor: test.done this");
        assertThat(database.queryForObject("select address from audit_entry", String.class))
                .isEqualTo("192.0.2.7");
    }

    @Test
    void outsideOfATransactionNothingIsWritten() {
        assertThatThrownBy(() -> log.write("test.done", "this", ""))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(entries()).isEmpty();
    }

    @Test
    void goesBackWithWhatItTellsOf() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            log.write("test.done", "this", "");
            status.setRollbackOnly();
        });
        assertThat(entries()).isEmpty();
    }

    @Test
    void longTextsAreShortened() {
        inTransaction(() -> log.write("test.done", "s".repeat(300), "d".repeat(2_000)));
        assertThat(database.queryForObject("select subject from audit_entry", String.class))
                .hasSize(200)
                .endsWith("…");
        assertThat(database.queryForObject("select detail from audit_entry", String.class))
                .hasSize(1_000);
    }
}
