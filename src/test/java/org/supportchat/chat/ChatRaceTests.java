package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportchat.chat.Examples.message;
import static org.supportchat.chat.Examples.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.supportchat.account.Staff;
import org.supportchat.common.Refusal;

/** Many at once in one chat: no number twice or missing, no state that is not allowed, no fault. */
@SpringBootTest
class ChatRaceTests {

    @Autowired
    private StudentChatService students;

    @Autowired
    private TechnicianChatService technicians;

    @Autowired
    private ChatRepository chats;

    @Autowired
    private Staff staff;

    @Test
    void sameKeyFromTenThreadsIsOneMessage() throws InterruptedException {
        var token = students.start(Optional.empty(), question());
        var message = message("Hello");
        assertThat(AtOnce.run(IntStream.range(0, 10)
                        .<Runnable>mapToObj(thread -> () -> students.send(token, message))
                        .toList()))
                .isEmpty();
        assertThat(students.readAfter(token, 2).messages()).hasSize(1);
    }

    @Test
    void numbersHaveNoGapWhenManyWrite() throws InterruptedException {
        var token = students.start(Optional.empty(), question());
        assertThat(AtOnce.run(IntStream.range(0, 40)
                        .<Runnable>mapToObj(number -> () -> students.send(token, message("Message " + number)))
                        .toList()))
                .isEmpty();
        assertThat(students.readAfter(token, 0).messages())
                .map(MessageView::seq)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 42).boxed().toList());
    }

    @Test
    void twentyWhoJoinAtOnceAreAllInAndOneIsFirst() throws InterruptedException {
        var token = students.start(Optional.empty(), question());
        var chatId = students.find(token).orElseThrow().id();
        var joins = new ArrayList<Runnable>();
        for (var number = 0; number < 20; number++) {
            var member = staff.technician("Assistant");
            joins.add(() -> Staff.as(member, () -> technicians.join(chatId)));
            joins.add(() -> Staff.as(member, () -> technicians.join(chatId)));
        }
        assertThat(AtOnce.run(joins)).isEmpty();
        assertThat(students.readAfter(token, 2).messages())
                .hasSize(20)
                .allMatch(line -> line.kind() == MessageKind.JOINED);
        var chat = chats.findById(chatId).orElseThrow();
        assertThat(chat.participants().count()).isEqualTo(20);
        assertThat(chat.participants().firstJoinedBy())
                .contains(students.readAfter(token, 2).messages().getFirst().authorId());
    }

    @Test
    void nothingIsWrittenBehindTheLineThatCloses() throws InterruptedException {
        for (var round = 0; round < 20; round++) {
            var token = students.start(Optional.empty(), question());
            var chatId = students.find(token).orElseThrow().id();
            var ana = staff.technician("Ana");
            Staff.as(ana, () -> technicians.join(chatId));
            var faults = AtOnce.run(List.of(
                    () -> students.send(token, message("One")),
                    () -> Staff.as(ana, () -> technicians.close(chatId)),
                    () -> students.send(token, message("Two")),
                    () -> students.leave(token)));
            assertThat(faults).allMatch(Refusal.class::isInstance);
            var kinds = students.readAfter(token, 0).messages().stream()
                    .map(MessageView::kind)
                    .toList();
            if (kinds.contains(MessageKind.CLOSED)) {
                assertThat(kinds.getLast()).isEqualTo(MessageKind.CLOSED);
            }
        }
    }
}
