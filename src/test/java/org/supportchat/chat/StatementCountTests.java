package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportchat.account.Staff.as;
import static org.supportchat.chat.Examples.message;
import static org.supportchat.chat.Examples.question;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.supportchat.Statements;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;

/** How many statements the main paths cost; a number here grows for a reason or not at all. */
@SpringBootTest
class StatementCountTests {

    @Autowired
    private StudentChatService students;

    @Autowired
    private ResumeService resume;

    @Autowired
    private TechnicianChatService technicians;

    @Autowired
    private StaffNoteService notes;

    @Autowired
    private DashboardService dashboard;

    @Autowired
    private RowReader rows;

    @Autowired
    private Staff staff;

    private StudentToken token;
    private ChatState chat;
    private StaffMember ana;

    @BeforeEach
    void startAChat() {
        token = students.start(Optional.empty(), question());
        chat = students.find(token).orElseThrow();
        ana = staff.technician("Ana");
        as(ana, () -> technicians.join(chat.id()));
    }

    /** The chat, the token of the browser that started it, as one of several that a chat may have, and two lines. */
    @Test
    void startingAChat() {
        assertThat(Statements.of(() -> students.start(Optional.empty(), question())))
                .isEqualTo(4);
    }

    /** A browser that was here before is asked about, and one that was not is not. */
    @Test
    void startingAChatFromAKnownBrowser() {
        var known = StudentBrowser.of("known");
        assertThat(Statements.of(() -> students.start(Optional.empty(), question(), Optional.of(known))))
                .isEqualTo(5);
        var unknown = StudentBrowser.create();
        assertThat(Statements.of(() -> students.start(Optional.empty(), question(), Optional.of(unknown))))
                .isEqualTo(4);
    }

    /** Lock the chat, look for the key, store the message, count it on the chat. */
    @Test
    void sendingAsStudent() {
        assertThat(Statements.of(() -> students.send(token, message("Hello")))).isEqualTo(4);
    }

    /** The look for the token is part of locking; where the last renewal is an hour old, that is one more. */
    @Test
    void renewing() {
        assertThat(Statements.of(() -> students.renew(token))).isEqualTo(1);
    }

    /** Lock the chat, which tokens it has, and one more. */
    @Test
    void openingOnAnotherDevice() {
        var code = token.code().orElseThrow();
        assertThat(Statements.of(() -> resume.open(code, "192.0.2.1", Optional.empty())))
                .isEqualTo(3);
    }

    @Test
    void showingTheResumeCode() {
        assertThat(Statements.of(() -> resume.codeOf(token))).isEqualTo(1);
    }

    /** As for a student, and who is in the chat. */
    @Test
    void sendingAsTechnician() {
        assertThat(Statements.of(() -> as(ana, () -> technicians.send(chat.id(), message("Hello")))))
                .isEqualTo(5);
    }

    /** The chat, and what is newer. */
    @Test
    void receiving() {
        students.send(token, message("Hello"));
        assertThat(Statements.of(() -> students.readAfter(token, 3))).isEqualTo(2);
    }

    /** The chat alone. */
    @Test
    void beingTooLateToReceive() {
        assertThat(Statements.of(() -> students.readAfter(token, 3))).isEqualTo(1);
    }

    /** The chat, and its receipt; where nothing is new to it, the same. */
    @Test
    void acknowledgingAsStudent() {
        assertThat(Statements.of(() -> students.acknowledge(token, new Receipt(3, 3))))
                .isEqualTo(2);
    }

    @Test
    void acknowledgingAsTechnician() {
        assertThat(Statements.of(() -> as(ana, () -> technicians.acknowledge(chat.id(), new Receipt(2, 2)))))
                .isEqualTo(1);
    }

    /** The notes, the chat, and what is newer. */
    @Test
    void receivingAsTechnician() {
        students.send(token, message("Hello"));
        assertThat(Statements.of(() -> as(ana, () -> technicians.readAfter(chat.id(), 3, 0))))
                .isEqualTo(3);
    }

    /** Lock the chat, look for the key, the number of the newest note, and one more. */
    @Test
    void writingANote() {
        assertThat(Statements.of(() -> as(ana, () -> notes.write(chat.id(), message("Between us")))))
                .isEqualTo(4);
    }

    /** As well who the colleagues are, and a row for each of them. */
    @Test
    void mentioningAColleague() {
        var text = message("@" + staff.technician("Ben").name());
        assertThat(Statements.of(() -> as(ana, () -> notes.write(chat.id(), text))))
                .isGreaterThanOrEqualTo(6);
    }

    /** Lock the chat, who is in it, one more who is, its line, and the chat's state. */
    @Test
    void joining() {
        var ben = staff.technician("Ben");
        assertThat(Statements.of(() -> as(ben, () -> technicians.join(chat.id()))))
                .isEqualTo(5);
    }

    /** However many chats there are. */
    @Test
    void openingTheDashboard() {
        for (var more = 0; more < 20; more++) {
            students.start(Optional.empty(), question());
        }
        assertThat(Statements.of(() -> as(ana, () -> dashboard.notDone()))).isEqualTo(1);
    }

    @Test
    void refreshingTheDashboard() {
        assertThat(Statements.of(() -> as(ana, () -> rows.now(List.of(chat.id())))))
                .isEqualTo(1);
    }
}
