package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportchat.account.Staff.as;
import static org.supportchat.chat.Examples.message;
import static org.supportchat.chat.Examples.question;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.supportchat.SettableClock;
import org.supportchat.account.Staff;
import org.supportchat.common.TooMany;

/** Who floods a chat is slowed down, and holds up nobody else. */
@SpringBootTest
@Import(SettableClock.Configuration.class)
class WritingPaceTests {

    @Autowired
    private StudentChatService students;

    @Autowired
    private TechnicianChatService technicians;

    @Autowired
    private Staff staff;

    @Autowired
    private SettableClock clock;

    @Test
    void floodIsSlowedDownPerChatAndSide() {
        var token = students.start(Optional.empty(), question());
        var first = message("First");
        students.send(token, first);
        var sent = IntStream.iterate(1, number -> number + 1)
                .filter(number -> isTooMany(() -> students.send(token, message("More " + number))))
                .findFirst()
                .orElseThrow();
        assertThat(sent).isBetween(250, 300);
        assertThat(students.send(token, first)).isEqualTo(3);

        var other = students.start(Optional.empty(), question());
        students.send(other, message("Of another chat"));
        var chatId = students.find(token).orElseThrow().id();
        as(staff.technician("Ana"), () -> {
            technicians.join(chatId);
            technicians.send(chatId, message("Slowly, please"));
        });

        clock.goAhead(Duration.ofSeconds(1));
        students.send(token, message("Later"));
    }

    private static boolean isTooMany(Runnable sending) {
        try {
            sending.run();
            return false;
        } catch (TooMany tooMany) {
            return true;
        }
    }
}
