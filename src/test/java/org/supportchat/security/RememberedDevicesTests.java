package org.supportchat.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportchat.security.Visitor.DEVICE;
import static org.supportchat.security.Visitor.SESSION;
import static org.supportchat.security.Visitor.given;
import static org.supportchat.security.Visitor.location;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.supportchat.SettableClock;
import org.supportchat.account.AccessDoor;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;

/** The door by which somebody of the staff comes back whose session is gone, over real HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(SettableClock.Configuration.class)
class RememberedDevicesTests {

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private AccessDoor access;

    @Autowired
    private SettableClock clock;

    private StaffMember ana;
    private Visitor browser;

    @BeforeEach
    void signIn() throws Exception {
        ana = staff.technician("Ana");
        browser = new Visitor(port);
        browser.signsIn(ana.getUsername(), "");
    }

    private Visitor sameBrowserInAnotherSession(String device) {
        var other = new Visitor(port);
        other.holds(DEVICE, device);
        return other;
    }

    private String device() {
        return browser.cookie(DEVICE).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"'', false", "&remember-me=on, true"})
    void cookieIsOutOfReachAndStaysAsLongAsWasAsked(String form, boolean isKept) throws Exception {
        var cookie = given(new Visitor(port).signsIn(ana.getUsername(), form), DEVICE)
                .orElseThrow();
        assertThat(cookie)
                .contains("; HttpOnly")
                .contains("; SameSite=Lax")
                .contains("; Path=/")
                .doesNotContain("Secure")
                .doesNotContain("Domain");
        assertThat(cookie.contains("Max-Age=")).isEqualTo(isKept);
    }

    @Test
    void cookieIsSecureBehindTls() throws Exception {
        var answer = new Visitor(port).signsInOverTls(ana.getUsername());
        assertThat(given(answer, DEVICE).orElseThrow()).contains("; Secure");
    }

    @Test
    void whoHasNoSessionAnyMoreIsLetInAtTheSamePageByANewOne() throws Exception {
        var session = browser.cookie(SESSION).orElseThrow();
        clock.goAhead(Duration.ofMinutes(2));
        var before = device();
        browser.losesItsSession();
        var answer = browser.visits("/profile");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(given(answer, DEVICE).orElseThrow()).contains("; HttpOnly").doesNotContain("Max-Age");
        assertThat(device()).isNotEqualTo(before);
        assertThat(browser.cookie(SESSION).orElseThrow()).isNotEqualTo(session);
        assertThat(given(browser.visits("/profile"), DEVICE)).isEmpty();
    }

    @Test
    void sessionOfAStrangerIsRenewedAsSomebodyComesBackInIt() throws Exception {
        var stranger = new Visitor(port);
        stranger.visits("/");
        var before = stranger.cookie(SESSION).orElseThrow();
        stranger.holds(DEVICE, device());
        assertThat(stranger.isIn()).isTrue();
        assertThat(stranger.cookie(SESSION).orElseThrow()).isNotEqualTo(before);
    }

    @Test
    void signInPageLeadsOnWhoComesBack() throws Exception {
        browser.losesItsSession();
        assertThat(browser.visits("/login").body()).contains("<html");
        assertThat(browser.isIn()).isTrue();
    }

    @Test
    void pagesOfOneBrowserComeBackTogether() {
        clock.goAhead(Duration.ofMinutes(2));
        var device = device();
        var answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(page -> visit(sameBrowserInAnotherSession(device)))
                .toList();
        assertThat(answers).allMatch(status -> status == 200);
    }

    private static int visit(Visitor visitor) {
        try {
            return visitor.visits("/dashboard").statusCode();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?v-r=uidl&v-uiId=0", "/dashboard/00000000-0000-0000-0000-000000000000/files/x"})
    void callsAreLetInByASessionAlone(String path) throws Exception {
        clock.goAhead(Duration.ofMinutes(2));
        var before = device();
        browser.losesItsSession();
        browser.calls(path);
        assertThat(device()).isEqualTo(before);
        assertThat(browser.calls("/dashboard/00000000-0000-0000-0000-000000000000/files/x")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void thiefAndOwnerAreBothOutAndTheOwnerIsTold() throws Exception {
        var elsewhere = new Visitor(port);
        elsewhere.signsIn(ana.getUsername(), "");
        var thief = sameBrowserInAnotherSession(device());
        clock.goAhead(Duration.ofMinutes(2));
        assertThat(thief.isIn()).isTrue();
        thief.calls("/?v-r=init&location=dashboard&query=");
        clock.goAhead(Duration.ofMinutes(2));
        browser.losesItsSession();

        var told = browser.visits("/dashboard");

        assertThat(location(told)).isEqualTo("/login?stolen");
        assertThat(location(browser.visits("/profile"))).isEqualTo("/login?stolen");
        assertThat(location(thief.visits("/dashboard"))).isEqualTo("/login?stolen");
        assertThat(location(elsewhere.visits("/dashboard"))).isEqualTo("/login?stolen");
        browser.signsIn(ana.getUsername(), "");
        assertThat(browser.isIn()).isTrue();
    }

    @Test
    void whoIsNotActiveAnyMoreIsOutAtTheNextCallAndIsTold() throws Exception {
        access.deactivate(ana.id());
        assertThat(browser.calls("/dashboard/00000000-0000-0000-0000-000000000000/files/x")
                        .statusCode())
                .isEqualTo(401);
        assertThat(browser.visits("/").statusCode()).isEqualTo(200);
        assertThat(location(browser.visits("/dashboard"))).isEqualTo("/login?deactivated");
        assertThat(location(browser.signsIn(ana.getUsername(), ""))).isEqualTo("/login?error");
        assertThat(browser.isIn()).isFalse();
    }

    @Test
    void anotherPasswordKeepsTheSessionThatChangedItAndItsDevice() throws Exception {
        var elsewhere = new Visitor(port);
        elsewhere.signsIn(ana.getUsername(), "");
        access.changePassword(ana.id(), browser.cookie(SESSION).orElseThrow());
        assertThat(location(elsewhere.visits("/dashboard"))).isEqualTo("/login?password");
        assertThat(browser.isIn()).isTrue();
        browser.losesItsSession();
        assertThat(browser.isIn()).isTrue();
    }

    @Test
    void wrongPasswordTakesNoDeviceAway() throws Exception {
        var before = device();
        browser.losesItsSession();
        assertThat(location(browser.signsIn("nobody", ""))).isEqualTo("/login?error");
        browser.losesItsSession();
        assertThat(device()).isEqualTo(before);
        assertThat(browser.isIn()).isTrue();
    }
}
