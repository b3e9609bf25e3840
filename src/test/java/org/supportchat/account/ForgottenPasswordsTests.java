package org.supportchat.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.supportchat.common.TooMany;

/** Whoever has forgotten their password is mailed a link that works, and nobody learns who has an account. */
@SpringBootTest(properties = "support-chat.url=https://help.example.edu")
@ExtendWith(OutputCaptureExtension.class)
class ForgottenPasswordsTests {

    private static final int NOBODY_LISTENS = 1;
    private static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private static final AtomicInteger ADDRESSES = new AtomicInteger();
    private static final Pattern LINK = Pattern.compile("https://help\\.example\\.edu/password#([\\w-]{43})");

    @Autowired
    private ForgottenPasswords forgotten;

    @Autowired
    private PasswordLinkService links;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate database;

    private final String address = "192.0.2." + ADDRESSES.incrementAndGet();
    private StaffMember ana;
    private StaffMember last;

    @BeforeAll
    static void openThePostOffice() {
        MAIL.start();
    }

    @AfterAll
    static void closeThePostOffice() {
        MAIL.stop();
    }

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "localhost");
        properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @BeforeEach
    void letSomebodyHaveForgotten() {
        ana = staff.technician("Ana");
        last = staff.technician("Zoe");
    }

    private void ask(String email) {
        forgotten.ask(new ForgottenPassword(email), address);
    }

    private static List<MimeMessage> mailTo(StaffMember member) {
        return Stream.of(MAIL.getReceivedMessages())
                .filter(mail -> recipients(mail).contains(member.getUsername() + "@example.edu"))
                .toList();
    }

    private static String recipients(MimeMessage mail) {
        try {
            return mail.getHeader("To", ",");
        } catch (MessagingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** All that was asked for before has been answered when this mail is there, as one comes after the other. */
    private void awaitTheAnswers() {
        ask(last.getUsername() + "@example.edu");
        await().until(() -> !mailTo(last).isEmpty());
    }

    private static String secret(MimeMessage mail) throws IOException, MessagingException {
        var link = LINK.matcher(mail.getContent().toString());
        assertThat(link.find()).as(mail.getContent().toString()).isTrue();
        return link.group(1);
    }

    @Test
    void mailedLinkWorks() throws Exception {
        ask(" " + ana.getUsername() + "@EXAMPLE.edu");
        await().until(() -> mailTo(ana).size() == 1);
        var mail = mailTo(ana).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Support Chat: choose a new password");
        assertThat(mail.getContent().toString()).contains("Hello Ana,").contains(ana.getUsername());
        assertThat(links.open(secret(mail), address))
                .contains(new LinkOwner("Ana Example", ana.getUsername(), LinkPurpose.RESET));
    }

    @Test
    void nothingIsSentWhereThereIsNoActiveAccountAndNobodyIsTold() {
        database.update("update account set active = false where id = ?", ana.id());
        assertThatCode(() -> ask("nobody.at.all@example.edu")).doesNotThrowAnyException();
        assertThatCode(() -> ask(ana.getUsername() + "@example.edu")).doesNotThrowAnyException();
        awaitTheAnswers();
        assertThat(mailTo(ana)).isEmpty();
        assertThat(database.queryForObject(
                        "select count(*) from password_link where account_id = ?", Integer.class, ana.id()))
                .isZero();
    }

    @Test
    void threeAnHourAreSentForOneAccount() {
        for (var round = 0; round < 6; round++) {
            ask(ana.getUsername() + "@example.edu");
        }
        awaitTheAnswers();
        assertThat(mailTo(ana)).hasSize(3);
    }

    @Test
    void twentyAnHourAreAskedForFromOneAddress() {
        for (var round = 0; round < 20; round++) {
            ask("nobody." + round + "@example.edu");
        }
        assertThatThrownBy(() -> ask(ana.getUsername() + "@example.edu")).isInstanceOf(TooMany.class);
    }

    @Test
    void whoeverWasOnlyInvitedIsInvitedAnew() throws Exception {
        database.update("update account set password_hash = '' where id = ?", ana.id());
        ask(ana.getUsername() + "@example.edu");
        await().until(() -> mailTo(ana).size() == 1);
        assertThat(links.open(secret(mailTo(ana).getFirst()), address))
                .map(LinkOwner::purpose)
                .contains(LinkPurpose.INVITATION);
    }

    @Test
    void strangerWhoAsksTakesNoLinkFromAnybody() throws Exception {
        ask(ana.getUsername() + "@example.edu");
        await().until(() -> mailTo(ana).size() == 1);
        ask(ana.getUsername() + "@example.edu");
        await().until(() -> mailTo(ana).size() == 2);
        for (var letter : mailTo(ana)) {
            assertThat(links.open(secret(letter), address)).isPresent();
        }
    }

    @Test
    void whatCannotBeSentIsTriedAgainAndIsInNoLog(CapturedOutput output) throws Exception {
        var port = sender.getPort();
        sender.setPort(NOBODY_LISTENS);
        ask(ana.getUsername() + "@example.edu");
        await().until(() -> output.getAll().contains("An e-mail could not be sent just now"));
        sender.setPort(port);
        await().until(() -> mailTo(ana).size() == 1);
        assertThat(output.getAll())
                .doesNotContain(secret(mailTo(ana).getFirst()))
                .doesNotContain(ana.getUsername() + "@example.edu");
    }
}
