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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;
import org.supportchat.common.Conflict;

/** What the staff say to each other, as it is stored, read and told. */
@SpringBootTest
class StaffNoteServiceTests {

    @Autowired
    private StudentChatService students;

    @Autowired
    private EndingService endings;

    @Autowired
    private TechnicianChatService technicians;

    @Autowired
    private StaffNoteService notes;

    @Autowired
    private ChatChanges changes;

    @Autowired
    private NoteChanges noteChanges;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate database;

    private final List<Runnable> endOfTest = new ArrayList<>();
    private StudentToken token;
    private UUID chatId;
    private StaffMember ana;
    private StaffMember ben;

    @BeforeEach
    void startAChat() {
        token = students.start(Optional.empty(), question());
        chatId = students.find(token).orElseThrow().id();
        ana = staff.technician("Ana");
        ben = staff.technician("Ben");
    }

    @AfterEach
    void hearNoMore() {
        endOfTest.forEach(Runnable::run);
    }

    private StaffNoteView write(StaffMember member, NewMessage text) {
        var written = new AtomicReference<StaffNoteView>();
        as(member, () -> written.set(notes.write(chatId, text)));
        return written.get();
    }

    private List<StaffNoteView> read() {
        var read = new AtomicReference<List<StaffNoteView>>();
        as(ben, () -> read.set(technicians.readAfter(chatId, 0, 0).notes()));
        return read.get();
    }

    @Test
    void noteOfOneWhoHasNotJoinedIsReadByColleagues() {
        var text = "\tif (a<b) {\n    x = \"__init__ *args\";\r\n}  <3 😀 ";
        write(ana, message(text));
        var note = read().getFirst();
        assertThat(note.body()).isEqualTo(text);
        assertThat(note.authorName()).isEqualTo(ana.name());
        assertThat(note.number()).isEqualTo(1);
        assertThat(note.behind()).isEqualTo(2);
    }

    @Test
    void studentsNumbersHaveNoGap() {
        write(ana, message("First"));
        students.send(token, message("Hello"));
        assertThat(write(ana, message("Second")).behind()).isEqualTo(3);
        students.send(token, message("Anybody?"));
        assertThat(students.readAfter(token, 0).messages())
                .map(MessageView::seq)
                .containsExactly(1L, 2L, 3L, 4L);
        assertThat(read()).map(StaffNoteView::number).containsExactly(1L, 2L);
    }

    @Test
    void closedChatCanBeNotedUpon() {
        as(ana, () -> {
            technicians.join(chatId);
            technicians.close(chatId);
        });
        assertThat(write(ben, message("For the next course")).number()).isEqualTo(1);
    }

    @Test
    void sameKeyIsOneNote() {
        var text = message("Once");
        var first = write(ana, text);
        assertThat(write(ana, text).number()).isEqualTo(first.number());
        assertThat(read()).hasSize(1);
        assertThatThrownBy(() -> write(ana, new NewMessage(text.key(), "Another")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void numbersHaveNoGapWhenManyWrite() throws InterruptedException {
        var same = message("The same from all");
        assertThat(AtOnce.run(IntStream.range(0, 20)
                        .<Runnable>mapToObj(
                                number -> () -> write(number % 2 == 0 ? ana : ben, message("Note " + number)))
                        .toList()))
                .isEmpty();
        assertThat(AtOnce.run(IntStream.range(0, 10)
                        .<Runnable>mapToObj(number -> () -> write(ana, same))
                        .toList()))
                .isEmpty();
        assertThat(read()).hasSize(21).map(StaffNoteView::number).isSorted().contains(1L, 21L);
    }

    @Test
    void newestAreReadAndOlderOnesFollowDownToTheLinesShown() {
        students.send(token, message("Hello"));
        IntStream.rangeClosed(1, 120).forEach(number -> write(ana, message("Note " + number)));
        assertThat(read()).hasSize(50).map(StaffNoteView::number).first().isEqualTo(71L);
        as(ben, () -> {
            assertThat(technicians.readBefore(chatId, 1, 71).notes())
                    .hasSize(50)
                    .map(StaffNoteView::number)
                    .first()
                    .isEqualTo(21L);
            assertThat(technicians.readBefore(chatId, 1, 21).notes()).hasSize(20);
            assertThat(technicians.readBefore(chatId, 5, 21).notes())
                    .as("those behind lines that are read")
                    .hasSize(20);
        });
    }

    @Test
    void pagesOfStudentsAreNotEvenWoken() {
        var woken = new AtomicInteger();
        var noted = new AtomicInteger();
        endOfTest.add(changes.ofOne(chatId, woken::incrementAndGet));
        endOfTest.add(changes.ofAll(chat -> woken.incrementAndGet()));
        endOfTest.add(changes.ofTheLine(woken::incrementAndGet));
        endOfTest.add(noteChanges.ofOne(chatId, () -> 0, noted::incrementAndGet));
        write(ana, message("Between us"));
        assertThat(woken).hasValue(0);
        assertThat(noted).hasPositiveValue();
    }

    @Test
    void notesGoWithTheChat() {
        write(ana, message("@" + ben.name()));
        endings.erase(token);
        assertThat(database.queryForObject("select count(*) from staff_note where chat_id = ?", Long.class, chatId))
                .isZero();
    }

    @Test
    void studentReachesNothingOfIt() {
        assertThatThrownBy(() -> notes.write(chatId, message("x")))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        write(ana, message("Between us"));
        assertThat(endings.readAll(token)).noneMatch(line -> line.body().contains("Between us"));
        assertThat(endings.erase(token).lines()).isEqualTo(2);
    }
}
