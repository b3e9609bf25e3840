package org.supportchat.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportchat.SettableClock;
import org.supportchat.Statements;
import org.supportchat.account.Homecoming.Farewell;
import org.supportchat.account.Homecoming.Unknown;
import org.supportchat.account.Homecoming.Welcome;

/** Who comes back by their browser, and who does not. */
@SpringBootTest
@Import(SettableClock.Configuration.class)
class DevicesTests {

    private static final SignInPlace HERE = new SignInPlace("Firefox/140.0 (Windows)", "192.0.2.1", false);
    private static final SignInPlace KEPT = new SignInPlace("Firefox/140.0 (Windows)", "192.0.2.1", true);

    @Autowired
    private Devices devices;

    @Autowired
    private Staff staff;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate database;

    private StaffMember ana;

    @BeforeEach
    void makeATechnician() {
        ana = staff.technician("Ana");
    }

    private DeviceSecret signIn(SignInPlace place) {
        return devices.signIn(ana, place, Optional.empty()).orElseThrow().next().orElseThrow();
    }

    /** The browser comes back a good while after it did something last. */
    private Welcome returns(DeviceSecret secret) {
        clock.goAhead(Duration.ofMinutes(2));
        return (Welcome) devices.comeBack(secret);
    }

    private static void isToldOf(DeviceEnding ending, Homecoming homecoming) {
        assertThat(homecoming).isEqualTo(new Farewell(ending));
    }

    private int audited(String action) {
        return database.queryForObject(
                "select count(*) from audit_entry where action = ? and subject = ?",
                Integer.class,
                action,
                ana.getUsername());
    }

    @Test
    void browserComesBackWithANewSecretEachTime() {
        var first = signIn(HERE);
        var second = returns(first).next().orElseThrow();
        assertThat(second).isNotEqualTo(first);
        var third = returns(second);
        assertThat(third.member()).isEqualTo(ana);
        assertThat(third.member().getPassword()).isNull();
        assertThat(third.next()).isPresent();
        assertThat(third.isKept()).isFalse();
    }

    @Test
    void secretsAreKeptAsHashesAlone() {
        var secret = signIn(HERE);
        assertThat(database.queryForList("select * from staff_device where id = ?", secret.device())
                        .toString())
                .doesNotContain(secret.secret())
                .contains(secret.hash());
    }

    @Test
    void pagesThatComeBackTogetherAreAllLetInAndOneGetsTheSecret() throws Exception {
        var secret = signIn(HERE);
        clock.goAhead(Duration.ofHours(1));
        try (var pages = Executors.newFixedThreadPool(6)) {
            Callable<Homecoming> page = () -> devices.comeBack(secret);
            var all = pages
                    .invokeAll(IntStream.range(0, 12).mapToObj(number -> page).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(all).allSatisfy(one -> assertThat(one).isInstanceOf(Welcome.class));
            assertThat(all)
                    .filteredOn(one -> ((Welcome) one).next().isPresent())
                    .hasSize(1);
        }
    }

    @Test
    void oldSecretIsTheftOnceTheBrowserHasTheNextOne() {
        var stolen = signIn(KEPT);
        var elsewhere = signIn(HERE);
        var next = returns(stolen).next().orElseThrow();
        assertThat(devices.receive(next)).isTrue();
        clock.goAhead(Duration.ofSeconds(61));
        isToldOf(DeviceEnding.STOLEN, devices.comeBack(stolen));
        isToldOf(DeviceEnding.STOLEN, devices.comeBack(next));
        isToldOf(DeviceEnding.STOLEN, devices.comeBack(elsewhere));
        assertThat(audited("account.device-theft")).isEqualTo(1);
    }

    @Test
    void olderSecretIsTheftAtOnce() {
        var first = signIn(HERE);
        var second = returns(first).next().orElseThrow();
        returns(second);
        isToldOf(DeviceEnding.STOLEN, devices.comeBack(first));
    }

    @Test
    void browserThatLostTheAnswerIsNoThief() {
        var secret = signIn(HERE);
        var lost = returns(secret).next().orElseThrow();
        clock.goAhead(Duration.ofHours(1));
        var next = returns(secret).next().orElseThrow();
        assertThat(returns(next).next()).isPresent();
        isToldOf(DeviceEnding.STOLEN, devices.comeBack(lost));
    }

    @Test
    void guessAtASecretIsTheftAndAGuessAtADeviceIsNothing() {
        var secret = signIn(HERE);
        assertThat(devices.comeBack(new DeviceSecret(UUID.randomUUID(), secret.secret())))
                .isEqualTo(new Unknown());
        isToldOf(DeviceEnding.STOLEN, devices.comeBack(new DeviceSecret(secret.device(), "guess")));
    }

    @Test
    void browserIsForgottenAsItIsIdleOrNotUsed() {
        var used = signIn(HERE);
        var idle = signIn(HERE);
        var kept = signIn(KEPT);
        clock.goAhead(Duration.ofHours(11));
        devices.use(used.device(), clock.instant());
        clock.goAhead(Duration.ofHours(2));
        assertThat(devices.comeBack(used)).isInstanceOf(Welcome.class);
        isToldOf(DeviceEnding.IDLE, devices.comeBack(idle));
        clock.goAhead(Duration.ofDays(29));
        var next = ((Welcome) devices.comeBack(kept)).next().orElseThrow();
        clock.goAhead(Duration.ofDays(1));
        isToldOf(DeviceEnding.IDLE, devices.comeBack(next));
        clock.goAhead(Duration.ofDays(1));
        devices.sweep();
        assertThat(devices.comeBack(idle)).isEqualTo(new Unknown());
    }

    @Test
    void comingBackIsNoUse() {
        var secret = signIn(HERE);
        clock.goAhead(Duration.ofHours(7));
        var next = ((Welcome) devices.comeBack(secret)).next().orElseThrow();
        clock.goAhead(Duration.ofHours(7));
        isToldOf(DeviceEnding.IDLE, devices.comeBack(next));
    }

    @Test
    void whoIsNotActiveComesInByNoDevice() {
        var secret = signIn(KEPT);
        database.update("update account set active = false where id = ?", ana.id());
        isToldOf(DeviceEnding.DEACTIVATED, devices.comeBack(secret));
        assertThat(devices.signIn(ana, HERE, Optional.empty())).isEmpty();
    }

    @Test
    void roleAndNameAreThoseOfNow() {
        var secret = signIn(HERE);
        database.update("update account set role = 'MANAGER', first_name = 'Anne' where id = ?", ana.id());
        assertThat(returns(secret).member().role()).isEqualTo(Role.MANAGER);
        assertThat(returns(secret).member().name()).isEqualTo("Anne Example");
    }

    @Test
    void signInIsNotedWithoutChangingTheAccount() {
        database.update("update account set signed_in_at = null where id = ?", ana.id());
        signIn(HERE);
        assertThat(database.queryForObject("select version from account where id = ?", Long.class, ana.id()))
                .isEqualTo(0);
        assertThat(database.queryForList("select id from account where id = ? and signed_in_at is not null", ana.id()))
                .hasSize(1);
    }

    @Test
    void passwordOrRoleThatWasChangedAfterItWasCheckedLetsNobodyIn() {
        database.update("update account set password_hash = 'another' where id = ?", ana.id());
        assertThat(devices.signIn(ana, HERE, Optional.empty())).isEmpty();
        assertThat(database.queryForList("select id from staff_device where account_id = ?", ana.id()))
                .isEmpty();

        var ben = staff.technician("Ben");
        database.update("update account set role = 'MANAGER' where id = ?", ben.id());
        assertThat(devices.signIn(ben, HERE, Optional.empty())).isEmpty();
    }

    @Test
    void statementsOfSigningInAndComingBack() {
        var secret = signIn(HERE);
        assertThat(Statements.of(() -> signIn(HERE)))
                .as("the account, its sign-in, the device")
                .isEqualTo(3);
        assertThat(Statements.of(() -> returns(secret)))
                .as("the device, the account, the next secret")
                .isEqualTo(3);
    }
}
