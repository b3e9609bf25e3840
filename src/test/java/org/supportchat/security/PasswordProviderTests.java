package org.supportchat.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.supportchat.SettableClock;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;

/** All who are not let in get the same answer after the same time, and those who guess cost few hashes. */
@SpringBootTest
class PasswordProviderTests {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final AtomicInteger ADDRESSES = new AtomicInteger();
    private static final int ROUNDS = 31;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate database;

    private final AtomicInteger hashes = new AtomicInteger();
    private final SettableClock clock = new SettableClock();
    private AuthenticationManager manager;
    private StaffMember ana;

    /** Counts what is hashed. */
    private record Counting(PasswordEncoder passwords, AtomicInteger hashes) implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            return passwords.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            hashes.incrementAndGet();
            return passwords.matches(password, hash);
        }
    }

    @BeforeEach
    void makeATechnician() {
        var provider = new PasswordProvider(users, new Counting(passwords, hashes), clock);
        manager = provider::authenticate;
        ana = staff.technician("Ana");
    }

    private static String freshAddress() {
        var number = ADDRESSES.incrementAndGet();
        return "10.%d.%d.9".formatted(number / 250, number % 250);
    }

    private Authentication signIn(String username, String password, String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(username, password);
        attempt.setDetails(new SignInDetails(request));
        return manager.authenticate(attempt);
    }

    private void refuses(String username, String password) {
        assertThatThrownBy(() -> signIn(username, password, freshAddress()))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("wrong username or password");
    }

    private StaffMember inactive() {
        var ben = staff.technician("Ben");
        database.update("update account set active = false where id = ?", ben.id());
        return ben;
    }

    private StaffMember invited() {
        var cho = staff.technician("Cho");
        database.update("update account set password_hash = '' where id = ?", cho.id());
        return cho;
    }

    @Test
    void rightPasswordLetsTheRightPersonIn() {
        var signedIn = signIn(" " + ana.getUsername().toUpperCase(Locale.ROOT), Staff.PASSWORD, "192.0.2.1");
        assertThat(signedIn.getPrincipal()).isEqualTo(ana);
        assertThat(signedIn.isAuthenticated()).isTrue();
    }

    @Test
    void everybodyElseGetsTheSameAnswer() {
        refuses("nobody", Staff.PASSWORD);
        refuses("no\0body", Staff.PASSWORD);
        refuses(ana.getUsername(), "not the password");
        refuses(inactive().getUsername(), Staff.PASSWORD);
        refuses(invited().getUsername(), "");
        assertThat(hashes).hasValue(5);
    }

    @Test
    void fiveThousandGuessesCostTenHashesAndTheRightOneIsNotAmongThem() {
        for (var round = 0; round < 5_000; round++) {
            var guess = round == 4_000 ? Staff.PASSWORD : "guess " + round;
            assertThatThrownBy(() -> signIn(ana.getUsername(), guess, "192.0.2.2"))
                    .isInstanceOfAny(BadCredentialsException.class, SignInWait.class);
        }
        assertThat(hashes).hasValue(10);
        assertThat(signIn(ana.getUsername(), Staff.PASSWORD, "192.0.2.3").getPrincipal())
                .as("from elsewhere")
                .isEqualTo(ana);
    }

    @Test
    void unknownNamesAreCountedLikeKnownOnes() {
        for (var round = 0; round < 10; round++) {
            assertThatThrownBy(() -> signIn("nobody", "guess", "192.0.2.4"))
                    .isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> signIn("Nobody ", "guess", "192.0.2.4")).isInstanceOf(SignInWait.class);
    }

    /** The time of the processor, and the least of three goes, as others use the machine as well. */
    @Test
    void nobodyCanTellByTheTimeWhetherThereIsAnAccount() {
        var who = Map.of(
                "unknown", "nobody",
                "known", ana.getUsername(),
                "invited", invited().getUsername(),
                "inactive", inactive().getUsername());
        var spread = Double.MAX_VALUE;
        for (var go = 0; go < 3 && spread >= 0.1; go++) {
            var medians = medians(who);
            var slowest = medians.stream().max(Long::compare).orElseThrow();
            var fastest = medians.stream().min(Long::compare).orElseThrow();
            spread = Math.min(spread, (double) (slowest - fastest) / fastest);
        }
        assertThat(spread)
                .as("by how much the slowest is slower than the fastest")
                .isLessThan(0.1);
    }

    private List<Long> medians(Map<String, String> who) {
        var times = new LinkedHashMap<String, List<Long>>();
        for (var round = 0; round < ROUNDS; round++) {
            clock.goAhead(Duration.ofMinutes(20));
            who.forEach((kind, username) -> {
                var start = THREADS.getCurrentThreadCpuTime();
                refuses(username, "not the password");
                times.computeIfAbsent(kind, first -> new ArrayList<>()).add(THREADS.getCurrentThreadCpuTime() - start);
            });
        }
        return times.values().stream()
                .map(measured -> measured.stream().sorted().toList().get(ROUNDS / 2))
                .toList();
    }
}
