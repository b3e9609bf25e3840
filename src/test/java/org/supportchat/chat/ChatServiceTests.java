package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.account.Staff.as;
import static org.supportchat.chat.Examples.message;
import static org.supportchat.chat.Examples.question;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.supportchat.SettableClock;
import org.supportchat.account.Staff;
import org.supportchat.common.Conflict;
import org.supportchat.common.NotAllowed;
import org.supportchat.common.NotFound;

/** What students and technicians can do, as it is stored. */
@SpringBootTest
@Import(SettableClock.Configuration.class)
class ChatServiceTests {

    @Autowired
    private StudentChatService students;

    @Autowired
    private TechnicianChatService technicians;

    @Autowired
    private DashboardService dashboard;

    @Autowired
    private Staff staff;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate database;

    private StudentToken start() {
        return students.start(Optional.empty(), question());
    }

    private UUID id(StudentToken token) {
        return students.find(token).orElseThrow().id();
    }

    private List<MessageKind> kinds(StudentToken token) {
        return students.readAfter(token, 0).messages().stream()
                .map(MessageView::kind)
                .toList();
    }

    @Test
    void questionIsTheFirstMessage() {
        var update = students.readAfter(start(), 0);
        assertThat(update.chat().status()).isEqualTo(ChatStatus.WAITING);
        assertThat(update.chat().number()).isGreaterThan(1_000);
        assertThat(update.messages()).map(MessageView::seq).containsExactly(1L, 2L);
        assertThat(update.messages().getFirst().body()).isEqualTo(question().question());
    }

    @Test
    void tokenAndCodeAreStoredAsHashesAlone() {
        var token = start();
        assertThat(database.queryForObject(
                        "select count(*) from student_token where hash = ?", Long.class, token.hash()))
                .isEqualTo(1);
        var code = token.code().orElseThrow().text();
        for (var table : List.of("chat", "student_token")) {
            assertThat(database.queryForList("select * from " + table).toString())
                    .doesNotContain(token.secret())
                    .doesNotContain(code);
        }
    }

    @Test
    void storesTextByteForByte() {
        var text = "\tif (a<b && c>d) {\n        x = \"__init__ *args\";\r\n}\n\n<3 😀 \u200b العربية  ";
        var token = start();
        students.send(token, message(text));
        assertThat(students.readAfter(token, 2).messages().getFirst().body()).isEqualTo(text);
    }

    @Test
    void longestTextFits() {
        var token = start();
        students.send(token, message("\u4e16".repeat(NewMessage.TEXT_LONGEST)));
        assertThat(students.readAfter(token, 2).messages().getFirst().body()).hasSize(8_000);
    }

    @Test
    void sendingTheSameKeyAgainChangesNothing() {
        var token = start();
        var message = message("Hello");
        students.send(token, message);
        students.send(token, message);
        assertThat(students.readAfter(token, 0).messages()).hasSize(3);
    }

    @Test
    void keyOfAnotherTextIsRefused() {
        var token = start();
        var message = message("Hello");
        students.send(token, message);
        assertThatThrownBy(() -> students.send(token, new NewMessage(message.key(), "Goodbye")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void sameKeyInAnotherChatIsAnotherMessage() {
        var message = message("Hello");
        var first = start();
        var second = start();
        students.send(first, message);
        students.send(second, message);
        assertThat(students.readAfter(second, 2).messages()).hasSize(1);
    }

    @Test
    void unknownTokenOpensNothing() {
        start();
        var forged = StudentToken.create(ResumeCode.create());
        assertThat(students.find(forged)).isEmpty();
        assertThatThrownBy(() -> students.readAfter(forged, 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> students.send(forged, message("x"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> students.leave(forged)).isInstanceOf(NotFound.class);
    }

    @Test
    void tokenEnds24HoursAfterItWasLastUsed() {
        var token = start();
        clock.goAhead(StudentToken.LIFE.minusHours(1));
        students.renew(token);
        clock.goAhead(StudentToken.LIFE.minusHours(1));
        assertThat(students.find(token)).isPresent();
        clock.goAhead(StudentToken.LIFE);
        assertThat(students.find(token)).isEmpty();
        assertThatThrownBy(() -> students.readAfter(token, 0)).isInstanceOf(NotFound.class);
    }

    @Test
    void tokenIsRenewedAtMostOnceAnHour() {
        var token = start();
        var atFirst = expiry(token);
        clock.goAhead(Duration.ofMinutes(59));
        students.send(token, message("Soon after"));
        assertThat(expiry(token)).isEqualTo(atFirst);
        clock.goAhead(Duration.ofMinutes(2));
        students.send(token, message("Later"));
        assertThat(Duration.between(atFirst, expiry(token))).isGreaterThanOrEqualTo(Duration.ofMinutes(61));
    }

    private Instant expiry(StudentToken token) {
        return database.queryForObject(
                        "select expires_at from student_token where hash = ?", OffsetDateTime.class, token.hash())
                .toInstant();
    }

    @Test
    void studentWithAnOpenChatStartsNoSecondOne() {
        var token = start();
        assertThatThrownBy(() -> students.start(Optional.of(token), question()))
                .isInstanceOf(Conflict.class)
                .hasMessage("chat.open-already");
        students.leave(token);
        assertThat(id(students.start(Optional.of(token), question()))).isNotEqualTo(id(token));
    }

    @Test
    void studentDoesNotComeBackIntoASecondOpenChat() {
        var left = start();
        students.leave(left);
        var open = students.start(Optional.of(left), question());
        assertThatThrownBy(() -> students.comeBack(left, Optional.of(open)))
                .isInstanceOf(Conflict.class)
                .hasMessage("chat.open-already");
        students.leave(open);
        students.comeBack(left, Optional.of(open));
        assertThat(students.find(left).orElseThrow().status()).isEqualTo(ChatStatus.WAITING);
    }

    @Test
    void chatGoesFromWaitingOverActiveToClosed() {
        var token = start();
        var ana = staff.technician("Ana");
        as(ana, () -> technicians.join(id(token)));
        as(ana, () -> technicians.join(id(token)));
        as(ana, () -> technicians.send(id(token), message("Hello")));
        as(ana, () -> technicians.close(id(token)));
        assertThat(kinds(token))
                .containsExactly(
                        MessageKind.STUDENT,
                        MessageKind.STARTED,
                        MessageKind.JOINED,
                        MessageKind.TECHNICIAN,
                        MessageKind.CLOSED);
        assertThatThrownBy(() -> students.send(token, message("x"))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> students.leave(token)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> as(ana, () -> technicians.join(id(token)))).isInstanceOf(Conflict.class);
    }

    @Test
    void technicianWhoHasNotJoinedCannotWriteOrClose() {
        var token = start();
        as(staff.technician("Ana"), () -> technicians.join(id(token)));
        var ben = staff.technician("Ben");
        assertThatThrownBy(() -> as(ben, () -> technicians.send(id(token), message("x"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(ben, () -> technicians.close(id(token)))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void studentReachesNothingOfTheStaff() {
        var chatId = id(start());
        var nobody = AuthenticationCredentialsNotFoundException.class;
        assertThatThrownBy(() -> technicians.readAfter(chatId, 0)).isInstanceOf(nobody);
        assertThatThrownBy(() -> technicians.readBefore(chatId, 9, 1)).isInstanceOf(nobody);
        assertThatThrownBy(() -> technicians.join(chatId)).isInstanceOf(nobody);
        assertThatThrownBy(() -> technicians.send(chatId, message("x"))).isInstanceOf(nobody);
        assertThatThrownBy(() -> technicians.close(chatId)).isInstanceOf(nobody);
        assertThatThrownBy(() -> dashboard.notDone()).isInstanceOf(nobody);
        assertThatThrownBy(() -> dashboard.follow(rows -> {})).isInstanceOf(nobody);
    }

    @Test
    void unknownChatIsNotFound() {
        assertThatThrownBy(() -> as(staff.technician("Ana"), () -> technicians.join(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }
}
