package org.supportchat.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.supportchat.account.Staff;
import org.supportchat.wire.Browser;
import org.supportchat.wire.SignIn;
import org.supportchat.wire.Unreachable;

/** Over real HTTP, whoever guesses has to wait, and the person whose account it is gets in with their own browser. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SignInOverHttpTests {

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Staff staff;

    private Browser newcomer() {
        return new Browser(URI.create("http://localhost:" + port + "/"));
    }

    private static void refuses(Browser browser, String username, String password, String reason) {
        assertThatThrownBy(() -> SignIn.as(browser, username, password))
                .isInstanceOf(Unreachable.class)
                .hasMessageMatching(".*/login\\?" + reason);
    }

    @Test
    void guesserWaitsAndTheOwnBrowserDoesNot() {
        var ana = staff.technician("Ana").getUsername();
        var own = newcomer();
        SignIn.as(own, ana, Staff.PASSWORD);
        var guesser = newcomer();
        for (var round = 0; round < SignInLimit.OWN.free(); round++) {
            refuses(guesser, ana, "guess " + round, "error");
        }
        refuses(guesser, ana, Staff.PASSWORD, "wait=(29|30)");
        refuses(newcomer(), ana, Staff.PASSWORD, "wait=\\d+");
        SignIn.as(own.withoutSession(), ana, Staff.PASSWORD);
        SignIn.as(newcomer(), staff.technician("Ben").getUsername(), Staff.PASSWORD);
    }

    @Test
    void cookieOfTheOwnBrowserIsOutOfReachOfScriptsAndOfOtherPages() {
        var heard = new StringBuilder();
        var browser = new Browser(URI.create("http://localhost:" + port + "/"), heard::append);
        SignIn.as(browser, staff.technician("Ana").getUsername(), Staff.PASSWORD);
        assertThat(heard.toString())
                .containsPattern("support-chat-known=[^,]*Path=/login;[^\\]]*HttpOnly; SameSite=Lax");
    }
}
