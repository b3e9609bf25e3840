package org.supportchat.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.account.Staff.as;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.supportchat.Statements;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;
import org.supportchat.common.TooMany;

/** Everybody of the staff changes their own account, and nobody else's. */
@SpringBootTest
class ProfileServiceTests {

    private static final String NEXT = "some other example words";

    @Autowired
    private ProfileService profiles;

    @Autowired
    private AccountChanges changes;

    @Autowired
    private Staff staff;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JdbcTemplate database;

    private StaffMember ana;

    @BeforeEach
    void makeATechnician() {
        ana = staff.technician("Ana");
    }

    private <T> T asAna(Supplier<T> use) {
        var result = new AtomicReference<T>();
        as(ana, () -> result.set(use.get()));
        return result.get();
    }

    private Profile rename(String firstName, String lastName) {
        return asAna(() -> profiles.rename(profiles.mine().version(), new OwnNames(firstName, lastName)));
    }

    private Profile changePassword(String current, String address) {
        return asAna(() -> profiles.changePassword(new NewPassword(current, NEXT, NEXT), address, "this session"));
    }

    private String nameAtSignIn(StaffMember member) {
        return ((StaffMember) users.loadUserByUsername(member.getUsername())).name();
    }

    private boolean opens(String password) {
        var hash = database.queryForObject("select password_hash from account where id = ?", String.class, ana.id());
        return passwords.matches(password, hash);
    }

    @Test
    void newNamesAreToldAndHoldAtTheNextSignIn() {
        var told = new ArrayList<String>();
        var hearNoMore = changes.ofNames(ana.id(), told::add);
        var stored = rename(" Ana María ", "Ejemplo");
        hearNoMore.run();
        assertThat(stored.firstName()).isEqualTo("Ana María");
        assertThat(asAna(profiles::mine)).isEqualTo(stored);
        assertThat(nameAtSignIn(ana)).isEqualTo("Ana María Ejemplo");
        assertThat(told).containsExactly("Ana María Ejemplo");
    }

    @Test
    void newNamesAreInTheAuditLogAndTheSameOnesAreNot() {
        rename("Anne", "Example");
        rename("Anne", "Example");
        assertThat(database.queryForList(
                        "select detail from audit_entry where action = 'account.profile' and subject = ?",
                        String.class,
                        ana.getUsername()))
                .containsExactly("name: Ana Example → Anne Example");
    }

    @Test
    void sameNameAgainIsNoNewVersion() {
        var first = rename("Ana", "Example");
        assertThat(rename("Ana", "Example")).isEqualTo(first);
    }

    @Test
    void renamingIsForNobodyElse() {
        var ben = staff.technician("Ben");
        rename("Other", "Name");
        assertThat(nameAtSignIn(ben)).isEqualTo("Ben Example");
    }

    @Test
    void whoHasSeenAnOlderVersionChangesNothing() {
        var seen = asAna(profiles::mine).version();
        rename("Newer", "Name");
        assertThatThrownBy(() -> asAna(() -> profiles.rename(seen, new OwnNames("Older", "Name"))))
                .isInstanceOf(Conflict.class);
        assertThat(nameAtSignIn(ana)).isEqualTo("Newer Name");
    }

    @Test
    void whoIsNotSignedInHasNoProfile() {
        assertThatThrownBy(profiles::mine).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> profiles.rename(0, new OwnNames("A", "B")))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() ->
                        profiles.changePassword(new NewPassword(Staff.PASSWORD, NEXT, NEXT), "192.0.2.1", "session"))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void newPasswordTakesThePlaceOfTheCurrentOne() {
        var seen = asAna(profiles::mine);
        var stored = changePassword(Staff.PASSWORD, "192.0.2.2");
        assertThat(opens(NEXT)).isTrue();
        assertThat(opens(Staff.PASSWORD)).isFalse();
        assertThat(stored.readsLike(seen)).isTrue();
        assertThat(stored.version()).isGreaterThan(seen.version());
    }

    @Test
    void wrongCurrentPasswordIsNamedAndChangesNothing() {
        assertThatThrownBy(() -> changePassword("not the password", "192.0.2.3"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(Invalid.Problem::field)
                                .isEqualTo(List.of("current")));
        assertThat(opens(Staff.PASSWORD)).isTrue();
    }

    @Test
    void guessingIsSlowedDownForTheRightOneToo() {
        for (var wrong = 0; wrong < 5; wrong++) {
            assertThatThrownBy(() -> changePassword("not the password", "192.0.2.4"))
                    .isInstanceOf(Invalid.class);
        }
        assertThatThrownBy(() -> changePassword(Staff.PASSWORD, "192.0.2.4")).isInstanceOf(TooMany.class);
        assertThat(opens(Staff.PASSWORD)).isTrue();
    }

    @Test
    void statementsOfAProfile() {
        assertThat(Statements.of(() -> asAna(profiles::mine))).isEqualTo(1);
        var seen = asAna(profiles::mine).version();
        assertThat(Statements.of(() -> asAna(() -> profiles.rename(seen, new OwnNames("Anne", "Example")))))
                .as("the account, its names, and one for the audit log")
                .isEqualTo(3);
        assertThat(Statements.of(() -> changePassword(Staff.PASSWORD, "192.0.2.5")))
                .as("the account before the hashing and behind it, its password, its links, the end of other devices,"
                        + " and one for the audit log")
                .isEqualTo(6);
    }
}
