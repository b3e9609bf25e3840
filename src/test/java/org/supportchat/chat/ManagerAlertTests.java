package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportchat.account.Staff.as;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.supportchat.SettableClock;
import org.supportchat.account.Staff;
import org.supportchat.schedule.Pause;
import org.supportchat.schedule.Preset;
import org.supportchat.schedule.TestSchedule;

/** The system managers hear by e-mail of a chat that nobody takes, once, and of nothing that is in it. */
@SpringBootTest(properties = "support-chat.url=https://help.example.edu")
@Import(SettableClock.Configuration.class)
class ManagerAlertTests {

    private static final int NOBODY_LISTENS = 1;
    private static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired
    private ManagerAlert alert;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private StudentChatService students;

    @Autowired
    private TechnicianChatService technicians;

    @Autowired
    private TeamworkService teamwork;

    @Autowired
    private Staff staff;

    @Autowired
    private SettableClock clock;

    @Autowired
    private TestSchedule schedule;

    @Autowired
    private JdbcTemplate database;

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

    @AfterEach
    void leaveTheDoorOpen() {
        schedule.reset();
    }

    @BeforeEach
    void letTwoManagersBeThere() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
        database.update("delete from chat");
        database.update("update account set active = false");
        staff.manager("Max");
        staff.manager("Mia");
        staff.technician("Ana");
    }

    private UUID start() {
        var token = students.start(
                Optional.empty(), new NewChat("Sam Secretname", "What is the secret of this secret question?"));
        return students.find(token).orElseThrow().id();
    }

    private int written() {
        alert.look();
        return MAIL.getReceivedMessages().length;
    }

    @Test
    void managersAreToldAfterFiveMinutesAndOnce() throws Exception {
        start();
        clock.goAhead(Duration.ofMinutes(4));
        assertThat(written()).isZero();
        clock.goAhead(Duration.ofSeconds(61));
        assertThat(written()).isEqualTo(2);
        clock.goAhead(Duration.ofMinutes(20));
        assertThat(written()).as("one to each of two managers").isEqualTo(2);
        var mail = MAIL.getReceivedMessages()[0];
        assertThat(Arrays.toString(mail.getRecipients(RecipientType.TO))).contains("@example.edu");
        assertThat(GreenMailUtil.getWholeMessage(mail))
                .contains("https://help.example.edu/dashboard")
                .doesNotContain("Secretname")
                .doesNotContain("secret");
    }

    @Test
    void nobodyIsToldOfWhatWasTaken() {
        var chatId = start();
        clock.goAhead(Duration.ofMinutes(4));
        var ana = staff.technician("Ana");
        as(ana, () -> technicians.join(chatId));
        clock.goAhead(Duration.ofMinutes(4));
        assertThat(written()).isZero();

        as(ana, () -> teamwork.returnToQueue(chatId));
        clock.goAhead(Duration.ofMinutes(4));
        assertThat(written()).as("it waits for five minutes anew").isZero();
        clock.goAhead(Duration.ofMinutes(2));
        assertThat(written()).isEqualTo(2);
    }

    /** Time in which nobody is here does not count. */
    @Test
    void nobodyIsToldAtNightAndTheMorningBeginsAnew() {
        clock.goTo(Instant.parse("2026-11-23T21:28:00Z"));
        schedule.set(Preset.BUSINESS.week());
        start();
        clock.goTo(Instant.parse("2026-11-23T21:31:00Z"));
        start();
        clock.goTo(Instant.parse("2026-11-24T08:00:00Z"));
        assertThat(written()).as("at three in the morning").isZero();
        clock.goTo(Instant.parse("2026-11-24T14:04:50Z"));
        assertThat(written()).as("five minutes after nine are not over").isZero();
        clock.goTo(Instant.parse("2026-11-24T14:05:10Z"));
        assertThat(written()).isEqualTo(2);
        assertThat(written()).as("once").isEqualTo(2);
    }

    @Test
    void nobodyIsToldWhileItIsPaused() {
        start();
        clock.goAhead(Duration.ofMinutes(4));
        var now = clock.instant();
        schedule.pause(new Pause(now, now.plus(Duration.ofMinutes(10)), ""));
        clock.goAhead(Duration.ofMinutes(9));
        assertThat(written()).isZero();
        clock.goAhead(Duration.ofMinutes(5));
        assertThat(written()).as("four minutes after the pause").isZero();
        clock.goAhead(Duration.ofMinutes(2));
        assertThat(written()).isEqualTo(2);
    }

    @Test
    void whatCouldNotBeSentIsTriedAgain() {
        start();
        clock.goAhead(Duration.ofMinutes(6));
        var port = sender.getPort();
        sender.setPort(NOBODY_LISTENS);
        assertThat(written()).isZero();
        sender.setPort(port);
        assertThat(written()).isEqualTo(2);
    }
}
