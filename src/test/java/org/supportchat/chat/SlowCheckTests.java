package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportchat.account.Staff.as;
import static org.supportchat.chat.Examples.message;
import static org.supportchat.chat.Examples.question;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.supportchat.account.Staff;

/** Pages are told how new each open chat is, whether an event reached them or not. */
@SpringBootTest
class SlowCheckTests {

    @Autowired
    private StudentChatService students;

    @Autowired
    private TechnicianChatService technicians;

    @Autowired
    private ChatChanges changes;

    @Autowired
    private StaffNoteService notes;

    @Autowired
    private NoteChanges noteChanges;

    @Autowired
    private SlowCheck check;

    @Autowired
    private Staff staff;

    private Map<UUID, Long> look() {
        var told = new HashMap<UUID, Long>();
        var stop = changes.ofNewest(told::putAll);
        check.look();
        stop.run();
        return told;
    }

    @Test
    void newestLineOfAnOpenChatIsTold() {
        var token = students.start(Optional.empty(), question());
        var chatId = students.find(token).orElseThrow().id();
        assertThat(look()).containsEntry(chatId, 2L);
        students.send(token, message("Hello"));
        students.acknowledge(token, new Receipt(3, 3));
        assertThat(look()).containsEntry(chatId, 3L);
    }

    @Test
    void closedChatIsMissing() {
        var token = students.start(Optional.empty(), question());
        var chatId = students.find(token).orElseThrow().id();
        as(staff.technician("Ana"), () -> {
            technicians.join(chatId);
            technicians.close(chatId);
        });
        assertThat(look()).doesNotContainKey(chatId);
    }

    @Test
    void pageOfTheStaffIsToldOfANoteItLacksEvenAtAClosedChat() {
        var token = students.start(Optional.empty(), question());
        var chatId = students.find(token).orElseThrow().id();
        as(staff.technician("Ana"), () -> {
            technicians.join(chatId);
            technicians.close(chatId);
            notes.write(chatId, message("Nobody was told"));
        });
        var rung = new AtomicInteger();
        var stopOne = noteChanges.ofOne(chatId, () -> 0, rung::incrementAndGet);
        check.look();
        assertThat(rung).hasPositiveValue();
        stopOne.run();
        rung.set(0);
        var stopOther = noteChanges.ofOne(chatId, () -> 1, rung::incrementAndGet);
        check.look();
        assertThat(rung).as("a page that has it").hasValue(0);
        stopOther.run();
    }
}
