package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportchat.chat.Examples.message;
import static org.supportchat.chat.Examples.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
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
        assertThat(atOnce(IntStream.range(0, 10)
                        .<Runnable>mapToObj(thread -> () -> students.send(token, message))
                        .toList()))
                .isEmpty();
        assertThat(students.readAfter(token, 2).messages()).hasSize(1);
    }

    @Test
    void numbersHaveNoGapWhenManyWrite() throws InterruptedException {
        var token = students.start(Optional.empty(), question());
        assertThat(atOnce(IntStream.range(0, 40)
                        .<Runnable>mapToObj(number -> () -> students.send(token, message("Message " + number)))
                        .toList()))
                .isEmpty();
        assertThat(students.readAfter(token, 0).messages())
                .map(MessageView::seq)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 42).boxed().toList());
    }

    @Test
    void tenWhoJoinAtOnceAreAllInAndOneIsFirst() throws InterruptedException {
        var token = students.start(Optional.empty(), question());
        var chatId = students.find(token).orElseThrow().id();
        var joins = new ArrayList<Runnable>();
        for (var number = 0; number < 10; number++) {
            var member = staff.technician("Assistant");
            joins.add(() -> Staff.as(member, () -> technicians.join(chatId)));
            joins.add(() -> Staff.as(member, () -> technicians.join(chatId)));
        }
        assertThat(atOnce(joins)).isEmpty();
        assertThat(students.readAfter(token, 2).messages())
                .hasSize(10)
                .allMatch(line -> line.kind() == MessageKind.JOINED);
        var chat = chats.findById(chatId).orElseThrow();
        assertThat(chat.participants().count()).isEqualTo(10);
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
            var faults = atOnce(List.of(
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

    /** Runs all of them at the same moment and gives what they threw. */
    private static List<Throwable> atOnce(List<Runnable> uses) throws InterruptedException {
        var thrown = new ConcurrentLinkedQueue<Throwable>();
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var use : uses) {
                threads.submit(() -> {
                    try {
                        go.await();
                        use.run();
                    } catch (Exception fault) {
                        thrown.add(fault);
                    }
                });
            }
            go.countDown();
        }
        return List.copyOf(thrown);
    }
}
