package org.supportchat.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.account.Staff.as;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;
import org.supportchat.common.NotAllowed;

/** Managers keep the accounts, and nobody is left without one who can. */
@SpringBootTest
@RecordApplicationEvents
class AccountAdministrationTests {

    private static final AtomicInteger MADE = new AtomicInteger();

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private AccountChanges changes;

    @Autowired
    private AccountTrail trail;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ApplicationEvents events;

    private StaffMember mo;

    @BeforeEach
    void startWithAManager() {
        mo = staff.manager("Mo");
    }

    private static AccountDetails details(String username) {
        return new AccountDetails(username, username + "@example.edu", "Nia", "New", "Tutor", "Computing");
    }

    private static String username() {
        return "kept." + MADE.incrementAndGet();
    }

    private <T> T asMo(Supplier<T> use) {
        var result = new AtomicReference<T>();
        as(mo, () -> result.set(use.get()));
        return result.get();
    }

    private Invitation invite() {
        return asMo(() -> administration.invite(details(username()), Role.TECHNICIAN));
    }

    private AccountView see(UUID id) {
        return asMo(administration::all).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private int links(UUID id) {
        return database.queryForObject("select count(*) from password_link where account_id = ?", Integer.class, id);
    }

    private String hash(UUID id) {
        return database.queryForObject("select password_hash from account where id = ?", String.class, id);
    }

    @Test
    void invitedOneHasNoPasswordAndALinkForThreeDays() {
        var invitation = invite();
        assertThat(invitation.link().path()).startsWith("/password#");
        assertThat(invitation.link().expiresAt())
                .isBetween(
                        Instant.now().plus(Duration.ofHours(71)), Instant.now().plus(Duration.ofHours(73)));
        var account = see(invitation.account().id());
        assertThat(account.state()).isEqualTo(AccountState.INVITED);
        assertThat(account.signedInAt()).isEmpty();
        assertThat(hash(account.id())).isEmpty();
        assertThat(trail.of(account))
                .containsExactly("account.create Nia New, " + account.details().email() + ", technician");
    }

    @Test
    void takenUsernameAndAddressAreNamedAtTheirFieldsHoweverTheyAreWritten() {
        var taken = invite().account().details();
        var shouted = new AccountDetails(
                taken.username().toUpperCase(), taken.email().toUpperCase(), "Other", "Person", "", "");
        assertThatThrownBy(() -> asMo(() -> administration.invite(shouted, Role.TECHNICIAN)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(Invalid.Problem::key)
                                .containsExactly("account.username-taken", "account.email-taken"));
        var other = invite().account();
        assertThatThrownBy(() -> asMo(() -> administration.edit(
                        other.id(), other.version(), new AccountEdit(taken, Role.TECHNICIAN, true))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void editIsToldWithWhatItWasAndIs() {
        var account = invite().account();
        var wanted = new AccountDetails(
                account.details().username(), account.details().email(), "Nina", "New", "Tutor", "Physics");
        var told = new AtomicInteger();
        var stop = changes.ofAccounts(told::incrementAndGet);
        var after = asMo(() ->
                administration.edit(account.id(), account.version(), new AccountEdit(wanted, Role.MANAGER, true)));
        stop.run();
        assertThat(see(account.id())).isEqualTo(after);
        assertThat(told.get()).isPositive();
        assertThat(trail.of(account))
                .contains(
                        "account.edit name: Nia New → Nina New, departments: Computing → Physics, role: technician → manager");
        assertThat(events.stream(NamesChanged.class)).contains(new NamesChanged(account.id(), "Nina New"));
        assertThat(events.stream(AccessChanged.class))
                .contains(new AccessChanged(account.id(), AccessChanged.Reason.ROLE));
    }

    @Test
    void whoHasSeenAnOlderVersionChangesNothing() {
        var seen = invite().account();
        asMo(() -> administration.deactivate(seen.id()));
        assertThatThrownBy(() -> asMo(() -> administration.edit(seen.id(), seen.version(), seen.edit())))
                .isInstanceOf(Conflict.class)
                .hasMessage("accounts.changed-meanwhile");
        assertThat(see(seen.id()).state()).isEqualTo(AccountState.DEACTIVATED);
    }

    @Test
    void deactivatedOneIsOutWithTheirLinkAndComesBackWithTheirPassword() {
        var ana = staff.technician("Ana");
        asMo(() -> administration.resetPassword(ana.id()));
        assertThat(links(ana.id())).isEqualTo(1);
        asMo(() -> administration.deactivate(ana.id()));
        assertThat(links(ana.id())).isZero();
        assertThat(events.stream(AccessChanged.class))
                .contains(new AccessChanged(ana.id(), AccessChanged.Reason.DEACTIVATED));
        assertThatThrownBy(() -> asMo(() -> administration.resetPassword(ana.id())))
                .isInstanceOf(Conflict.class);

        var ben = staff.technician("Ben");
        var password = hash(ben.id());
        asMo(() -> administration.deactivate(ben.id()));
        asMo(() -> administration.reactivate(ben.id()));
        assertThat(see(ben.id()).state()).isEqualTo(AccountState.ACTIVE);
        assertThat(hash(ben.id())).isEqualTo(password);
        assertThat(trail.of(see(ben.id()))).endsWith("account.deactivate ", "account.reactivate ");
    }

    @Test
    void linkGivenToAnotherAddressOpensNothing() {
        var account = invite().account();
        var elsewhere = new AccountDetails(
                account.details().username(), "right." + account.details().email(), "Nia", "New", "Tutor", "Computing");
        asMo(() -> administration.edit(
                account.id(), account.version(), new AccountEdit(elsewhere, Role.TECHNICIAN, true)));
        assertThat(links(account.id())).isZero();
    }

    @Test
    void passwordThatAManagerResetsOpensNothingAtOnce() {
        var ana = staff.technician("Ana");
        var reset = asMo(() -> administration.resetPassword(ana.id()));
        assertThat(hash(ana.id())).isEmpty();
        assertThat(links(ana.id())).isEqualTo(1);
        assertThat(reset.link().expiresAt()).isAfter(Instant.now().plus(Duration.ofHours(71)));
        assertThat(events.stream(AccessChanged.class))
                .contains(new AccessChanged(ana.id(), AccessChanged.Reason.PASSWORD));
        var again = asMo(() -> administration.resetPassword(ana.id()));
        assertThat(again.link().path()).isNotEqualTo(reset.link().path());
        assertThat(links(ana.id())).isEqualTo(1);
    }

    @Test
    void nobodyTakesAnythingFromThemselves() {
        staff.manager("Second");
        var self = see(mo.id());
        assertThatThrownBy(() -> asMo(() -> administration.deactivate(mo.id()))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(mo, () -> administration.delete(mo.id()))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> asMo(() -> administration.resetPassword(mo.id())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> asMo(() -> administration.edit(
                        mo.id(), self.version(), new AccountEdit(self.details(), Role.TECHNICIAN, true))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> asMo(() ->
                        administration.edit(mo.id(), self.version(), self.edit().withActive(false))))
                .isInstanceOf(NotAllowed.class);
        assertThat(see(mo.id())).isEqualTo(self);
        var renamed =
                new AccountDetails(self.details().username(), self.details().email(), "Moira", "E", "", "");
        asMo(() -> administration.edit(mo.id(), self.version(), new AccountEdit(renamed, Role.MANAGER, true)));
        assertThat(see(mo.id()).details()).isEqualTo(renamed);
    }

    @Test
    void managerWhoIsOneNoMoreChangesNothingWithAnOldSession() {
        var second = staff.manager("Second");
        var view = see(second.id());
        asMo(() -> administration.edit(
                second.id(), view.version(), new AccountEdit(view.details(), Role.TECHNICIAN, true)));
        assertThatThrownBy(() -> as(second, () -> administration.deactivate(mo.id())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void techniciansMayNot() {
        var account = invite().account();
        as(staff.technician("Ana"), () -> {
            assertThatThrownBy(administration::all).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> administration.invite(details(username()), Role.MANAGER))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> administration.edit(account.id(), account.version(), account.edit()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> administration.deactivate(account.id())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> administration.reactivate(account.id())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> administration.resetPassword(account.id()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> administration.delete(account.id())).isInstanceOf(AccessDeniedException.class);
        });
    }
}
