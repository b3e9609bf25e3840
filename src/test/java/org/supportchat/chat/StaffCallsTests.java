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
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;
import org.supportchat.account.StaffPresence;
import org.supportchat.common.Conflict;
import org.supportchat.common.NotFound;

/** Who is called to a chat: once, when what they are called for is stored, and not otherwise. */
@SpringBootTest
class StaffCallsTests {

    @Autowired
    private StudentChatService students;

    @Autowired
    private TechnicianChatService technicians;

    @Autowired
    private TeamworkService teamwork;

    @Autowired
    private StaffNoteService notes;

    @Autowired
    private StaffCalls calls;

    @Autowired
    private StaffPresence presence;

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
        ana = staff.technician("Ana" + UUID.randomUUID());
        ben = staff.technician("Ben" + UUID.randomUUID());
    }

    @AfterEach
    void hearNoMore() {
        endOfTest.forEach(Runnable::run);
    }

    private List<StaffCall> callsOf(StaffMember member) {
        var heard = new ArrayList<StaffCall>();
        endOfTest.add(calls.ofCalls(member.id(), heard::add));
        return heard;
    }

    private List<StaffNoteView> read() {
        var read = new AtomicReference<List<StaffNoteView>>();
        as(ben, () -> read.set(technicians.readAfter(chatId, 0, 0).notes()));
        return read.get();
    }

    @Test
    void mentionedColleagueIsStoredAndCalledOnce() {
        var heard = callsOf(ben);
        var own = callsOf(ana);
        var text = message("@" + ben.name() + " and @" + ana.name() + ", have a look");
        as(ana, () -> notes.write(chatId, text));
        as(ana, () -> notes.write(chatId, text));
        assertThat(heard).containsExactly(new StaffCall(chatId, StaffCall.Kind.MENTIONED, Technician.of(ana)));
        assertThat(own).as("nobody calls themselves").isEmpty();
        assertThat(database.queryForList(
                        "select account_id from staff_note_mention m join staff_note n on n.id = m.staff_note_id where n.chat_id = ?",
                        UUID.class,
                        chatId))
                .containsExactlyInAnyOrder(ana.id(), ben.id());
    }

    @Test
    void nobodyIsCalledByWhatIsNotStored() {
        var heard = callsOf(ben);
        assertThatThrownBy(() -> as(ana, () -> notes.write(UUID.randomUUID(), message("@" + ben.name()))))
                .isInstanceOf(NotFound.class);
        assertThat(heard).isEmpty();
    }

    @Test
    void whoTakesOverIsCalledAndHasTheNote() {
        var heard = callsOf(ben);
        endOfTest.add(presence.come(UUID.randomUUID(), ben));
        as(ana, () -> {
            technicians.join(chatId);
            teamwork.handOver(chatId, ben.id(), Optional.of(message("@" + ben.name() + " it is the loop")));
        });
        assertThat(heard).containsExactly(new StaffCall(chatId, StaffCall.Kind.HANDED_OVER, Technician.of(ana)));
        var note = read().getFirst();
        assertThat(note.behind())
                .isEqualTo(students.readAfter(token, 0).messages().getLast().seq());
    }

    @Test
    void handOverThatIsRefusedLeavesNoNote() {
        as(ana, () -> technicians.join(chatId));
        assertThatThrownBy(() ->
                        as(ana, () -> teamwork.handOver(chatId, ben.id(), Optional.of(message("Not to be kept")))))
                .isInstanceOf(Conflict.class);
        assertThat(read()).isEmpty();
    }

    @Test
    void callIsToldAsItWasMade() {
        var call = new StaffCall(chatId, StaffCall.Kind.MENTIONED, new Technician(ana.id(), "Ana María de la O"));
        assertThat(StaffCall.ofText(call.asText())).isEqualTo(call);
    }
}
