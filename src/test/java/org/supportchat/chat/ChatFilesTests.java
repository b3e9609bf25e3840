package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.account.Staff.as;
import static org.supportchat.chat.Examples.question;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;
import org.supportchat.attachment.StoredFile;
import org.supportchat.common.Conflict;
import org.supportchat.common.NotFound;

/** Files come and go with the messages of a chat, and are there for those alone who may read it. */
@SpringBootTest
class ChatFilesTests {

    private static final String NOTES = "while True:\n    pass\n";

    @Autowired
    private StudentChatService students;

    @Autowired
    private TechnicianChatService technicians;

    @Autowired
    private EndingService endings;

    @Autowired
    private FileDoors doors;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate database;

    private StudentToken start() {
        return students.start(Optional.empty(), question());
    }

    private UUID id(StudentToken token) {
        return students.find(token).orElseThrow().id();
    }

    private FileDoor door(StudentToken token) {
        return doors.ofStudent(token, id(token));
    }

    private static UUID upload(FileDoor door, String name) {
        var bytes = NOTES.getBytes(StandardCharsets.UTF_8);
        return door.receive(UUID.randomUUID(), name, bytes.length, new ByteArrayInputStream(bytes))
                .id();
    }

    private static NewMessage with(String text, UUID... files) {
        return new NewMessage(UUID.randomUUID(), text, List.of(files));
    }

    private static String read(FileDoor door, UUID file) {
        try (var content = door.open(file)) {
            return new String(content.bytes().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    private List<MessageView> messages(StudentToken token) {
        return students.readAfter(token, 0).messages();
    }

    private StaffMember joined(UUID chatId) {
        var ana = staff.technician("Ana");
        as(ana, () -> technicians.join(chatId));
        return ana;
    }

    @Test
    void bothSidesSeeAndOpenWhatTheOtherSent() {
        var sam = start();
        var ana = joined(id(sam));
        var notes = upload(door(sam), "notes.py");
        students.send(sam, with("Look at this", notes));
        as(ana, () -> {
            var seen = technicians.readAfter(id(sam), 0).shared().messages().getLast();
            assertThat(seen.body()).isEqualTo("Look at this");
            assertThat(seen.files()).extracting(StoredFile::name).containsExactly("notes.py");
            assertThat(read(doors.ofStaff(id(sam)), notes)).isEqualTo(NOTES);
            var fixed = upload(doors.ofStaff(id(sam)), "fixed.py");
            technicians.send(id(sam), with("", fixed));
        });
        var answer = messages(sam).getLast();
        assertThat(answer.files()).extracting(StoredFile::name).containsExactly("fixed.py");
        assertThat(read(door(sam), answer.files().getFirst().id())).isEqualTo(NOTES);
    }

    @Test
    void severalFilesKeepTheirOrder() {
        var sam = start();
        var door = door(sam);
        var files = List.of(upload(door, "c.txt"), upload(door, "a.txt"), upload(door, "b.txt"));
        students.send(sam, new NewMessage(UUID.randomUUID(), "", files));
        assertThat(messages(sam).getLast().files())
                .extracting(StoredFile::name)
                .containsExactly("c.txt", "a.txt", "b.txt");
        assertThat(endings.readAll(sam).getLast().files()).hasSize(3);
    }

    @Test
    void sentAgainUnderItsKeyIsOneMessage() {
        var sam = start();
        var message = with("Once", upload(door(sam), "notes.py"));
        var seq = students.send(sam, message);
        assertThat(students.send(sam, message)).isEqualTo(seq);
        assertThat(messages(sam).getLast().seq()).isEqualTo(seq);
    }

    @Test
    void nothingIsStoredOfAMessageWhoseFileIsGone() {
        var sam = start();
        var before = messages(sam).size();
        var kept = upload(door(sam), "kept.txt");
        var discarded = upload(door(sam), "discarded.txt");
        door(sam).discard(discarded);
        assertThatThrownBy(() -> students.send(sam, with("Half", kept, discarded)))
                .isInstanceOf(Conflict.class);
        assertThat(messages(sam)).hasSize(before);
        students.send(sam, with("Whole", kept));
        assertThat(messages(sam).getLast().files()).hasSize(1);
    }

    @Test
    void aFileIsSentOnce() {
        var sam = start();
        var file = upload(door(sam), "notes.py");
        students.send(sam, with("First", file));
        assertThatThrownBy(() -> students.send(sam, with("Second", file))).isInstanceOf(Conflict.class);
    }

    @Test
    void nobodySendsWhatAnotherUploaded() {
        var sam = start();
        var kim = start();
        var ofSam = upload(door(sam), "notes.py");
        assertThatThrownBy(() -> students.send(kim, with("Mine", ofSam))).isInstanceOf(Conflict.class);
        var ana = joined(id(sam));
        as(
                ana,
                () -> assertThatThrownBy(() -> technicians.send(id(sam), with("Mine", ofSam)))
                        .isInstanceOf(Conflict.class));
        door(kim).discard(ofSam);
        students.send(sam, with("Still there", ofSam));
    }

    @Test
    void anUnsentFileIsForNobody() {
        var sam = start();
        var unsent = upload(door(sam), "notes.py");
        assertThatThrownBy(() -> door(sam).open(unsent)).isInstanceOf(NotFound.class);
        as(
                joined(id(sam)),
                () -> assertThatThrownBy(() -> doors.ofStaff(id(sam)).open(unsent))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void aFileIsReachedThroughItsOwnChatAlone() {
        var sam = start();
        var kim = start();
        var file = upload(door(sam), "notes.py");
        students.send(sam, with("", file));
        assertThatThrownBy(() -> doors.ofStudent(kim, id(sam))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> door(kim).open(file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> door(kim).excerpt(file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> door(kim).thumbnail(file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> door(kim).picture(file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> doors.ofStaff(id(sam))).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void nothingIsUploadedIntoAChatThatIsNotOpen() {
        var sam = start();
        var ana = joined(id(sam));
        as(ana, () -> technicians.close(id(sam)));
        assertThatThrownBy(() -> upload(door(sam), "late.txt")).hasMessage("file.chat-not-open");
        as(
                ana,
                () -> assertThatThrownBy(() -> upload(doors.ofStaff(id(sam)), "late.txt"))
                        .hasMessage("file.chat-not-open"));
    }

    @Test
    void whatIsErasedTakesItsFilesWithIt() {
        var sam = start();
        var chatId = id(sam);
        var door = door(sam);
        var sent = upload(door, "sent.txt");
        upload(door, "unsent.txt");
        students.send(sam, with("", sent));
        assertThat(endings.erase(sam).files()).isEqualTo(1);
        assertThatThrownBy(() -> door.open(sent)).isInstanceOf(NotFound.class);
        assertThat(database.queryForObject("select count(*) from stored_file where shelf = ?", Long.class, chatId))
                .isZero();
    }
}
