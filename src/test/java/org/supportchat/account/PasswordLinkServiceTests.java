package org.supportchat.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import org.supportchat.SettableClock;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;
import org.supportchat.common.NotFound;
import org.supportchat.common.TooMany;

/** A one-time link sets a password once, for whom it was made, for so long, and for nobody who guesses. */
@SpringBootTest
@Import({SettableClock.Configuration.class, PasswordLinkServiceTests.Ear.class})
class PasswordLinkServiceTests {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();
    private static final ChosenPassword NEXT =
            new ChosenPassword("some other example words", "some other example words");

    @Autowired
    private PasswordLinkService links;

    @Autowired
    private PasswordLinks issued;

    @Autowired
    private ProfileService profiles;

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private Staff staff;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Ear ear;

    private final String address = "198.51.100." + ADDRESSES.incrementAndGet();
    private StaffMember ana;

    /** Hears whose access is another one. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Ear {

        private final List<AccessChanged> heard = new ArrayList<>();

        @EventListener
        void on(AccessChanged event) {
            heard.add(event);
        }
    }

    @BeforeEach
    void makeATechnician() {
        ana = staff.technician("Ana");
    }

    private String issue(LinkPurpose purpose) {
        var account = accounts.findById(ana.id()).orElseThrow();
        var link = transactions.execute(status -> issued.issue(account, purpose));
        assertThat(link.path()).startsWith("/password#");
        return link.path().substring("/password#".length());
    }

    private boolean opens(String password) {
        var hash = database.queryForObject("select password_hash from account where id = ?", String.class, ana.id());
        return passwords.matches(password, hash);
    }

    private void deactivate() {
        database.update("update account set active = false where id = ?", ana.id());
    }

    @Test
    void setsThePasswordOnce() {
        var secret = issue(LinkPurpose.RESET);
        assertThat(links.open(secret, address))
                .contains(new LinkOwner("Ana Example", ana.getUsername(), LinkPurpose.RESET));
        ear.heard.clear();
        links.use(secret, address, NEXT);
        assertThat(opens(NEXT.next())).isTrue();
        assertThat(ear.heard)
                .as("everybody who is signed in as Ana is out")
                .containsExactly(new AccessChanged(ana.id(), AccessChanged.Reason.PASSWORD, ""));
        assertThat(links.open(secret, address)).isEmpty();
        assertThatThrownBy(() -> links.use(secret, address, NEXT)).isInstanceOf(NotFound.class);
        assertThat(database.queryForList(
                        "select actor from audit_entry where action = 'account.password' and subject = ?",
                        String.class,
                        ana.getUsername()))
                .hasSize(1);
    }

    @Test
    void ofManyAtOnceOneSetsIt() throws Exception {
        var secret = issue(LinkPurpose.INVITATION);
        var done = new AtomicInteger();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person = 0; person < 5; person++) {
                var own = "some other example words " + person;
                people.submit(() -> {
                    try {
                        links.use(secret, address, new ChosenPassword(own, own));
                        done.incrementAndGet();
                    } catch (NotFound | Conflict | TooMany late) {
                        // Another one was faster.
                    }
                });
            }
        }
        assertThat(done).hasValue(1);
    }

    @Test
    void newerOneTakesThePlaceOfTheOlder() {
        var older = issue(LinkPurpose.RESET);
        var newer = issue(LinkPurpose.RESET);
        assertThat(links.open(older, address)).isEmpty();
        assertThat(links.open(newer, address)).isPresent();
    }

    @Test
    void anotherPasswordWithdrawsIt() {
        var secret = issue(LinkPurpose.RESET);
        var changed = new NewPassword(Staff.PASSWORD, NEXT.next(), NEXT.next());
        Staff.as(ana, () -> profiles.changePassword(changed, address, "this session"));
        assertThat(links.open(secret, address)).isEmpty();
    }

    @Test
    void expires() {
        var reset = issue(LinkPurpose.RESET);
        clock.goAhead(Duration.ofMinutes(59));
        assertThat(links.open(reset, address)).isPresent();
        clock.goAhead(Duration.ofMinutes(2));
        assertThat(links.open(reset, address)).isEmpty();
        assertThatThrownBy(() -> links.use(reset, address, NEXT)).isInstanceOf(NotFound.class);
        var invitation = issue(LinkPurpose.INVITATION);
        clock.goAhead(Duration.ofHours(71));
        assertThat(links.open(invitation, address)).isPresent();
        clock.goAhead(Duration.ofHours(2));
        assertThat(links.open(invitation, address)).isEmpty();
        assertThat(opens(Staff.PASSWORD)).isTrue();
    }

    @Test
    void opensNothingOfAnAccountThatIsNotActive() {
        var secret = issue(LinkPurpose.RESET);
        deactivate();
        assertThat(links.open(secret, address)).isEmpty();
        assertThatThrownBy(() -> links.use(secret, address, NEXT)).isInstanceOf(NotFound.class);
    }

    @Test
    void staysGoodWhereThePasswordIsEasyToGuess() {
        var secret = issue(LinkPurpose.RESET);
        assertThatThrownBy(() -> links.use(secret, address, new ChosenPassword("passwordpassword", "passwordpassword")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(Invalid.Problem::field, Invalid.Problem::key)
                                .containsExactly(tuple("next", "password.easy")));
        assertThat(links.open(secret, address)).isPresent();
    }

    @Test
    void guessesAreSlowedDown() {
        var secret = issue(LinkPurpose.RESET);
        for (var wrong = 0; wrong < 5; wrong++) {
            assertThat(links.open("wrong", address)).isEmpty();
        }
        assertThatThrownBy(() -> links.open(secret, address)).isInstanceOf(TooMany.class);
        assertThat(links.open(secret, "203.0.113.77")).isPresent();
    }

    @Test
    void hashAloneIsStored() {
        var secret = issue(LinkPurpose.RESET);
        assertThat(database.queryForList("select secret_hash from password_link", String.class))
                .isNotEmpty()
                .doesNotContain(secret);
    }
}
