package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.account.Staff.as;
import static org.supportchat.chat.Examples.message;
import static org.supportchat.chat.Examples.question;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportchat.SettableClock;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;
import org.supportchat.common.Conflict;
import org.supportchat.common.NotFound;

/** How a chat ends for its student, as it is stored. */
@SpringBootTest
@Import(SettableClock.Configuration.class)
class EndingServiceTests {

    private static final Feedback SOLVED = new Feedback(Outcome.SOLVED, "");
    private static final Feedback STUCK = new Feedback(Outcome.STILL_STUCK, "  It *still* fails\n");

    @Autowired
    private StudentChatService students;

    @Autowired
    private EndingService endings;

    @Autowired
    private ResumeService codes;

    @Autowired
    private TechnicianChatService technicians;

    @Autowired
    private DashboardService dashboard;

    @Autowired
    private RowReader rows;

    @Autowired
    private Staff staff;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate database;

    private StudentToken token;
    private UUID chatId;
    private StaffMember ana;

    @BeforeEach
    void closeAChat() {
        token = students.start(Optional.empty(), question());
        chatId = state().id();
        ana = staff.technician("Ana");
        as(ana, () -> {
            technicians.join(chatId);
            technicians.close(chatId);
        });
    }

    private ChatState state() {
        return students.find(token).orElseThrow();
    }

    private List<MessageView> lines() {
        return endings.readAll(token);
    }

    @Test
    void solvedIsNotedOnceAndTheChatStaysClosed() {
        endings.end(token, SOLVED);
        assertThat(state().status()).isEqualTo(ChatStatus.CLOSED);
        assertThat(state().outcome()).isEqualTo(Outcome.SOLVED);
        assertThat(lines().getLast().kind()).isEqualTo(MessageKind.SOLVED);
        assertThatThrownBy(() -> endings.end(token, STUCK)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> students.send(token, message("More"))).isInstanceOf(Conflict.class);
    }

    @Test
    void whoIsStillStuckIsInLineAtTheOldPlaceWithWhatTheySaid() {
        var later = students.start(Optional.empty(), question());
        var old = state().waitingSince();

        endings.end(token, STUCK);

        assertThat(state().status()).isEqualTo(ChatStatus.WAITING);
        assertThat(state().waitingSince()).isEqualTo(old);
        assertThat(lines().get(lines().size() - 2).body()).isEqualTo(STUCK.comment());
        assertThat(lines().getLast().kind()).isEqualTo(MessageKind.STILL_STUCK);
        as(ana, () -> {
            var waiting = dashboard.notDone().stream().map(ChatRow::id).toList();
            assertThat(waiting.indexOf(chatId))
                    .isLessThan(
                            waiting.indexOf(students.find(later).orElseThrow().id()));
            assertThat(rows.now(List.of(chatId)).getFirst().technicians()).isEmpty();
            assertThatThrownBy(() -> technicians.send(chatId, message("I am not in it")));
            technicians.join(chatId);
            assertThat(rows.now(List.of(chatId)).getFirst().technicians()).hasSize(1);
            technicians.send(chatId, message("Now I am"));
            technicians.close(chatId);
        });
        assertThat(state().outcome()).isEqualTo(Outcome.NONE);
        endings.end(token, SOLVED);
    }

    @Test
    void studentWhoGoesOnAndLeavesComesBackInLine() {
        endings.end(token, new Feedback(Outcome.STILL_STUCK, ""));
        students.leave(token);
        students.comeBack(token, Optional.of(token));
        assertThat(state().status()).isEqualTo(ChatStatus.WAITING);
    }

    @Test
    void afterADayThereIsNoGoingOn() {
        clock.goAhead(Duration.ofHours(23));
        students.renew(token);
        clock.goAhead(Duration.ofMinutes(61));
        assertThatThrownBy(() -> endings.end(token, STUCK)).isInstanceOf(Conflict.class);
        endings.end(token, SOLVED);
    }

    @Test
    void openChatHasNoEndToSpeakOf() {
        var open = students.start(Optional.empty(), question());
        assertThatThrownBy(() -> endings.end(open, SOLVED)).isInstanceOf(Conflict.class);
    }

    @Test
    void erasedChatIsGoneEverywhere() {
        students.find(token).orElseThrow();
        var code = codes.codeOf(token).orElseThrow();
        endings.end(token, STUCK);

        var receipt = endings.erase(token);

        assertThat(receipt.lines()).isEqualTo(6);
        for (var table : List.of("message", "participant", "student_token")) {
            assertThat(database.queryForObject(
                            "select count(*) from " + table + " where chat_id = ?", Long.class, chatId))
                    .as(table)
                    .isZero();
        }
        assertThat(students.find(token)).isEmpty();
        assertThatThrownBy(() -> endings.readAll(token)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> endings.erase(token)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> codes.open(code, "192.0.2.9", Optional.empty()))
                .isInstanceOf(NotFound.class);
        as(ana, () -> {
            assertThat(rows.now(List.of(chatId))).isEmpty();
            assertThatThrownBy(() -> technicians.readAfter(chatId, 0)).isInstanceOf(NotFound.class);
        });
    }
}
