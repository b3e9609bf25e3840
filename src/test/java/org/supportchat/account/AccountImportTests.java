package org.supportchat.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.account.Staff.as;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.supportchat.common.Conflict;
import org.supportchat.common.NotAllowed;

/** A class of technicians comes in from a file: all of them, or nobody. */
@SpringBootTest
class AccountImportTests {

    private static final AtomicInteger MADE = new AtomicInteger();

    @Autowired
    private AccountImport imports;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private AccountTrail trail;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate database;

    private StaffMember mo;
    private String one;
    private String two;

    @BeforeEach
    void startWithAManager() {
        mo = staff.manager("Mo");
        one = "class." + MADE.incrementAndGet();
        two = "class." + MADE.incrementAndGet();
    }

    private static byte[] file(String... usernames) {
        var lines = new StringBuilder("username,email,first name,last name\n");
        for (var username : usernames) {
            lines.append("%s,%s@example.edu,Ana,Class\n".formatted(username, username));
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private <T> T asMo(Supplier<T> use) {
        var result = new AtomicReference<T>();
        as(mo, () -> result.set(use.get()));
        return result.get();
    }

    private ImportPlan plan(String... usernames) {
        return asMo(() -> imports.plan(file(usernames), (key, arguments) -> key));
    }

    private int stored() {
        return database.queryForObject(
                "select count(*) from account where username in (?, ?)", Integer.class, one, two);
    }

    @Test
    void planDoesNothingAndCarriedOutMakesTechniciansWithLinks() {
        var plan = plan(one, two);
        assertThat(stored()).isZero();
        var invitations = asMo(() -> imports.carryOut(plan));
        assertThat(invitations).extracting(made -> made.account().role()).containsOnly(Role.TECHNICIAN);
        assertThat(invitations).extracting(made -> made.account().state()).containsOnly(AccountState.INVITED);
        assertThat(invitations)
                .extracting(made -> made.link().path())
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(trail.of(invitations.getFirst().account()))
                .first()
                .asString()
                .startsWith("account.create");
        assertThat(database.queryForList(
                        "select detail from audit_entry where action = 'account.import'", String.class))
                .contains(one + ", " + two);
        var links = new String(InvitationFile.write(invitations, "https://help.example.edu"), StandardCharsets.UTF_8);
        assertThat(links)
                .startsWith("\uFEFF\"username\",\"name\",\"email\",\"link\"\r\n")
                .contains("\"" + one + "\",\"Ana Class\",\"" + one + "@example.edu\",\"https://help.example.edu"
                        + invitations.getFirst().link().path() + "\"");
    }

    @Test
    void oneLineThatIsTakenKeepsAllOut() {
        var first = plan(one);
        asMo(() -> imports.carryOut(first));
        var plan = plan(two, one);
        assertThat(plan.problems())
                .extracting(problem -> problem.line() + " " + problem.rule().key())
                .containsExactly("3 account.username-taken", "3 account.email-taken");
        assertThatThrownBy(() -> asMo(() -> imports.carryOut(plan))).isInstanceOf(Conflict.class);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void whatIsTakenAfterThePlanWasMadeLeavesNothingHalfDone() {
        var plan = plan(one, two);
        asMo(() -> administration.invite(
                new AccountDetails(two, "other." + two + "@example.edu", "Other", "One", "", ""), Role.TECHNICIAN));
        assertThatThrownBy(() -> asMo(() -> imports.carryOut(plan)))
                .isInstanceOf(Conflict.class)
                .hasMessage("accounts.import-outdated");
        assertThat(stored()).isEqualTo(1);
        assertThat(database.queryForObject("select count(*) from audit_entry where subject = ?", Integer.class, one))
                .isZero();
    }

    @Test
    void managersAloneMay() {
        var plan = plan(one);
        as(staff.technician("Ana"), () -> {
            assertThatThrownBy(() -> imports.plan(file(one), (key, arguments) -> key))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> imports.carryOut(plan)).isInstanceOf(AccessDeniedException.class);
        });
        database.update("update account set active = false where id = ?", mo.id());
        assertThatThrownBy(() -> asMo(() -> imports.carryOut(plan))).isInstanceOf(NotAllowed.class);
        assertThat(stored()).isZero();
    }
}
