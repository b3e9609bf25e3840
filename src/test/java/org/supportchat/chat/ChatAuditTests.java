package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportchat.account.Staff.as;
import static org.supportchat.chat.Examples.question;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportchat.SettableClock;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;

/** What is done to chats is in the audit log, by their number, without a word of what is in them. */
@SpringBootTest
@Import(SettableClock.Configuration.class)
class ChatAuditTests {

    @Autowired
    private StudentChatService students;

    @Autowired
    private EndingService endings;

    @Autowired
    private TechnicianChatService technicians;

    @Autowired
    private FileDoors doors;

    @Autowired
    private Staff staff;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate database;

    private StudentToken token;
    private ChatState chat;
    private StaffMember ana;

    @BeforeEach
    void closeAChat() {
        token = students.start(Optional.empty(), question());
        chat = students.find(token).orElseThrow();
        ana = staff.technician("Ana");
        as(ana, () -> {
            technicians.join(chat.id());
            technicians.readAfter(chat.id(), 0);
            technicians.close(chat.id());
        });
    }

    private List<String> entries() {
        return database.queryForList(
                "select actor || ' ' || action || detail from audit_entry where subject = ? order by written_at",
                String.class,
                "#" + chat.number());
    }

    @Test
    void closingIsThereAndReadingAnOpenChatIsNot() {
        assertThat(entries()).containsExactly(ana.name() + " chat.close");
    }

    @Test
    void readingAClosedChatIsThereOnceAnHour() {
        var ben = staff.technician("Ben");
        as(ben, () -> {
            technicians.readAfter(chat.id(), 0);
            technicians.readAfter(chat.id(), 0);
            technicians.readAfter(chat.id(), 2);
            doors.ofStaff(chat.id());
        });
        assertThat(entries()).containsExactly(ana.name() + " chat.close", ben.name() + " chat.read-closed");
        clock.goAhead(Duration.ofMinutes(61));
        as(ben, () -> technicians.readAfter(chat.id(), 0));
        assertThat(entries()).hasSize(3);
    }

    @Test
    void erasingIsDoneByAStudentWithoutAName() {
        endings.erase(token);
        assertThat(entries()).endsWith("student chat.erase");
        assertThat(database.queryForObject(
                        "select count(*) from audit_entry where detail like ? or actor like ?",
                        Integer.class,
                        "%" + question().name() + "%",
                        "%" + question().name() + "%"))
                .isZero();
    }
}
