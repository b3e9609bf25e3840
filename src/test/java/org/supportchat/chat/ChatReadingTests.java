package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.account.Staff.as;
import static org.supportchat.chat.Examples.message;
import static org.supportchat.chat.Examples.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.supportchat.account.Staff;
import org.supportchat.common.Conflict;

/** What pages read: the newest messages, older ones on request, who is in a chat, and the lists of the dashboard. */
@SpringBootTest
class ChatReadingTests {

    @Autowired
    private StudentChatService students;

    @Autowired
    private TechnicianChatService technicians;

    @Autowired
    private DashboardService dashboard;

    @Autowired
    private RowReader rows;

    @Autowired
    private ChatChanges changes;

    @Autowired
    private Staff staff;

    private StudentToken start() {
        return students.start(Optional.empty(), question());
    }

    private UUID id(StudentToken token) {
        return students.find(token).orElseThrow().id();
    }

    @Test
    void dashboardListsEveryChatThatIsNotClosed() {
        var waiting = start();
        var closed = start();
        var ana = staff.technician("Ana");
        as(ana, () -> technicians.join(id(closed)));
        as(ana, () -> technicians.close(id(closed)));
        as(ana, () -> {
            assertThat(dashboard.notDone())
                    .map(ChatRow::id)
                    .contains(id(waiting))
                    .doesNotContain(id(closed));
            var row = rows.now(List.of(id(closed))).getFirst();
            assertThat(row.status()).isEqualTo(ChatStatus.CLOSED);
            assertThat(row.isIn(ana.id())).isTrue();
        });
    }

    @Test
    void readsTheNewestFiftyAndTheOlderOnRequest() {
        var token = start();
        for (var number = 3; number <= 120; number++) {
            students.send(token, message("Message " + number));
        }
        var newest = students.readAfter(token, 0).messages();
        assertThat(newest).map(MessageView::seq).first().isEqualTo(71L);
        assertThat(newest).hasSize(50);
        assertThat(students.readBefore(token, 71)).map(MessageView::seq).first().isEqualTo(21L);
        assertThat(students.readBefore(token, 21)).hasSize(20);
    }

    @Test
    void tellsWhoIsInTheChatOnlyWhereThatMayHaveChanged() {
        var token = start();
        as(staff.technician("Ana"), () -> technicians.join(id(token)));
        assertThat(students.readAfter(token, 2).technicians().orElseThrow())
                .map(Technician::name)
                .containsExactly("Ana Example");
        students.send(token, message("x"));
        assertThat(students.readAfter(token, 3).technicians()).isEmpty();
    }

    @Test
    void tellsWhoIsInTheChatToAPageThatWasFarBehind() {
        var token = start();
        as(staff.technician("Ana"), () -> technicians.join(id(token)));
        for (var number = 0; number < 60; number++) {
            students.send(token, message("Message " + number));
        }
        assertThat(students.readAfter(token, 2).technicians().orElseThrow()).hasSize(1);
    }

    @Test
    void dashboardLeavesOutWhoLeftBeforeAnybodyJoined() {
        var alone = start();
        var helped = start();
        var ana = staff.technician("Ana");
        as(ana, () -> technicians.join(id(helped)));
        students.leave(alone);
        students.leave(helped);
        as(
                ana,
                () -> assertThat(dashboard.notDone())
                        .map(ChatRow::id)
                        .contains(id(helped))
                        .doesNotContain(id(alone)));
    }

    @Test
    void changeIsToldAfterTheCommitAndRefusalsAreNotTold() {
        var token = start();
        var chatId = id(token);
        var seen = new ArrayList<Integer>();
        var hangUp = changes.ofOne(
                chatId, () -> seen.add(students.readAfter(token, 0).messages().size()));
        students.send(token, message("x"));
        assertThat(seen).as("what a listener can read").containsExactly(3);
        students.leave(token);
        assertThatThrownBy(() -> students.send(token, message("x"))).isInstanceOf(Conflict.class);
        assertThat(seen).containsExactly(3, 4);
        hangUp.run();
    }
}
