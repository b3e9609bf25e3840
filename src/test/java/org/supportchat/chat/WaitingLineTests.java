package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.supportchat.account.Staff.as;
import static org.supportchat.chat.Examples.question;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportchat.SettableClock;
import org.supportchat.account.Staff;

/** Everybody who waits hears where they stand, whenever the line moves. */
@SpringBootTest
@Import(SettableClock.Configuration.class)
class WaitingLineTests {

    @Autowired
    private StudentChatService students;

    @Autowired
    private TechnicianChatService technicians;

    @Autowired
    private WaitingLine line;

    @Autowired
    private DutyRoster duty;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void startWithNobody() {
        database.update("delete from chat");
    }

    private UUID start() {
        return students.find(students.start(Optional.empty(), question()))
                .orElseThrow()
                .id();
    }

    private void stands(UUID chatId, int place) {
        await().until(() -> line.place(chatId).map(PlaceInLine::place).equals(Optional.of(place)));
    }

    @Test
    void lineMovesWhenSomebodyIsHelpedOrLeaves() {
        var ana = staff.technician("Ana");
        var first = start();
        var leaver = students.start(Optional.empty(), question());
        var last = start();
        var rung = new AtomicInteger();
        var stop = line.watch(last, rung::incrementAndGet);
        stands(last, 3);

        as(ana, () -> technicians.join(first));
        stands(last, 2);
        students.leave(leaver);
        stands(last, 1);
        as(ana, () -> technicians.join(last));
        await().until(() -> line.place(last).isEmpty());

        assertThat(rung.get()).isGreaterThanOrEqualTo(4);
        stop.run();
    }

    @Test
    void estimateComesFromWhoWasHelpedLatelyAndWhoIsOnDuty() {
        var ana = staff.technician("Ana");
        for (var helped = 0; helped < 3; helped++) {
            var chat = start();
            as(ana, () -> technicians.join(chat));
        }
        var waiting = start();
        var stop = line.watch(waiting, () -> {});
        stands(waiting, 1);
        assertThat(line.place(waiting).orElseThrow().minutes()).isEmpty();

        var gone = duty.come(UUID.randomUUID(), ana);
        await().until(() -> line.place(waiting).orElseThrow().minutes().isPresent());
        assertThat(line.place(waiting).orElseThrow().onDuty()).isEqualTo(1);

        gone.run();
        await().until(() -> line.place(waiting).orElseThrow().onDuty() == 0);
        stop.run();
    }
}
