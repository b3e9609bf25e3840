package org.supportchat.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.account.Staff.as;

import java.util.List;
import java.util.UUID;
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

    /** Entries stay, so each test tells its own by what they are about. */
    private final String subject = UUID.randomUUID().toString();

    @BeforeEach
    void isInNoRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    private List<String> entries() {
        return database.queryForList(
                "select actor || ': ' || action from audit_entry where subject = ?", String.class, subject);
    }

    private String column(String name) {
        return String.valueOf(database.queryForObject(
                "select " + name + " from audit_entry where subject = ?", Object.class, subject));
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    @Test
    void isWrittenWithWhoDidIt() {
        var mo = staff.manager("Mo");
        as(mo, () -> inTransaction(() -> log.write("test.done", subject, "")));
        assertThat(entries()).containsExactly(mo.name() + ": test.done");
        assertThat(column("actor_id")).isEqualTo(mo.id().toString());
    }

    @Test
    void whatIsDoneAtTheMachineIsDoneByTheCommandLine() {
        inTransaction(() -> log.write("test.done", subject, ""));
        assertThat(entries()).containsExactly("command line: test.done");
    }

    @Test
    void whatIsDoneByARequestOfNobodyIsDoneByAVisitor() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("192.0.2.7");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        log.writeAlone("test.done", subject, "");
        assertThat(entries()).containsExactly("visitor: test.done");
        assertThat(column("address")).isEqualTo("192.0.2.7");
    }

    @Test
    void outsideOfATransactionNothingIsWritten() {
        assertThatThrownBy(() -> log.write("test.done", subject, ""))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(entries()).isEmpty();
    }

    @Test
    void goesBackWithWhatItTellsOf() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            log.write("test.done", subject, "");
            status.setRollbackOnly();
        });
        assertThat(entries()).isEmpty();
    }

    @Test
    void longTextsAreShortened() {
        var longest = subject + "s".repeat(300);
        inTransaction(() -> log.write("test.done", longest, "d".repeat(2_000)));
        var stored = database.queryForMap("select * from audit_entry where subject like ?", subject + "%");
        assertThat(stored.get("subject").toString()).hasSize(200).endsWith("…");
        assertThat(stored.get("detail").toString()).hasSize(1_000);
    }

    @Test
    void ofAStudentThereIsNeitherNameNorAddress() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("192.0.2.7");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        inTransaction(() -> log.writeOfStudent("test.done", subject, ""));
        assertThat(entries()).containsExactly("student: test.done");
        assertThat(column("address")).isEmpty();
    }
}
