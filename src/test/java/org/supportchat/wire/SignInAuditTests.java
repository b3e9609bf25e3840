package org.supportchat.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportchat.SupportChat;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;

/** Who signs in and out over HTTP, or could not, is in the audit log, and nothing that was typed. */
@SpringBootTest(classes = SupportChat.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SignInAuditTests {

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate database;

    @LocalServerPort
    private int port;

    private StaffMember kim;

    @BeforeEach
    void hire() {
        kim = staff.technician("Kim");
    }

    private Browser browser() {
        return new Browser(URI.create("http://localhost:" + port + "/"));
    }

    private List<String> entries(String subject) {
        return database.queryForList(
                "select action || ' ' || actor || ' ' || address || ' ' || detail from audit_entry where subject = ?"
                        + " and action like 'sign-in.%' order by written_at",
                String.class, subject);
    }

    @Test
    void signInIsOneEntryWithWhoAndFromWhere() {
        SignIn.as(browser(), kim.getUsername(), Staff.PASSWORD);
        assertThat(entries(kim.getUsername())).containsExactly("sign-in.done " + kim.name() + " 127.0.0.1 ");
    }

    @Test
    void failureNamesTheAccountOnlyWhereThereIsOne() {
        assertThatThrownBy(() -> SignIn.as(browser(), kim.getUsername(), "not the password at all"))
                .isInstanceOf(Unreachable.class);
        await().untilAsserted(() -> assertThat(entries(kim.getUsername()))
                .containsExactly("sign-in.failed visitor 127.0.0.1 username or password wrong"));

        var secret = "secret " + UUID.randomUUID();
        assertThatThrownBy(() -> SignIn.as(browser(), secret, "x")).isInstanceOf(Unreachable.class);
        await().untilAsserted(() ->
                assertThat(entries("unknown")).contains("sign-in.failed visitor 127.0.0.1 username or password wrong"));
        assertThat(database.queryForObject(
                        "select count(*) from audit_entry where subject like ? or detail like ?",
                        Integer.class,
                        "%" + secret + "%",
                        "%" + secret + "%"))
                .isZero();
    }

    @Test
    void floodOfFailuresIsFewEntries() {
        for (var number = 0; number < 12; number++) {
            assertThatThrownBy(() -> SignIn.as(browser(), kim.getUsername(), "guessed"))
                    .isInstanceOf(Unreachable.class);
        }
        await().untilAsserted(() -> assertThat(entries(kim.getUsername())).isNotEmpty());
        assertThat(entries(kim.getUsername())).hasSizeLessThanOrEqualTo(5);
    }
}
