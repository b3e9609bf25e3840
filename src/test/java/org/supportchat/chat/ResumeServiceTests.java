package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.account.Staff.as;
import static org.supportchat.chat.Examples.message;
import static org.supportchat.chat.Examples.question;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportchat.SettableClock;
import org.supportchat.account.Staff;
import org.supportchat.common.Conflict;
import org.supportchat.common.NotFound;
import org.supportchat.common.TooMany;

/** A resume code opens its chat on as many devices as somebody has, and cannot be guessed. */
@SpringBootTest
@Import(SettableClock.Configuration.class)
class ResumeServiceTests {

    private static final Optional<StudentToken> NONE = Optional.empty();
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired
    private StudentChatService students;

    @Autowired
    private ResumeService resume;

    @Autowired
    private TechnicianChatService technicians;

    @Autowired
    private Staff staff;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate database;

    private final String address = "10.0.0." + ADDRESSES.incrementAndGet();

    private StudentToken start() {
        return students.start(NONE, question());
    }

    private static ResumeCode codeOf(StudentToken token) {
        return token.code().orElseThrow();
    }

    private Object chatOf(StudentToken token) {
        return students.find(token).orElseThrow().id();
    }

    @Test
    void opensTheChatOnAnotherDeviceAndTheFirstKeepsWorking() {
        var first = start();
        var second = resume.open(ResumeCode.of(codeOf(first).text().toUpperCase()), address, NONE);
        assertThat(second.opensAs(first)).isFalse();
        students.send(second, message("From the second"));
        students.send(first, message("From the first"));
        assertThat(students.readAfter(second, 2).messages())
                .map(MessageView::body)
                .containsExactly("From the second", "From the first");
        assertThat(resume.codeOf(second).orElseThrow().text())
                .isEqualTo(codeOf(first).text());
    }

    @Test
    void unknownCodeOpensNothing() {
        start();
        assertThatThrownBy(() -> resume.open(ResumeCode.create(), address, NONE))
                .isInstanceOf(NotFound.class)
                .hasMessage("resume.unknown");
    }

    @Test
    void opensAChatWhoseTokensHaveEndedAndAClosedOne() {
        var token = start();
        var ana = staff.technician("Ana");
        var chat = students.find(token).orElseThrow().id();
        as(ana, () -> technicians.join(chat));
        as(ana, () -> technicians.close(chat));
        clock.goAhead(StudentToken.LIFE.plusDays(3));
        assertThat(students.find(token)).isEmpty();
        var again = resume.open(codeOf(token), address, NONE);
        assertThat(students.find(again).orElseThrow().status()).isEqualTo(ChatStatus.CLOSED);
    }

    @Test
    void opensNothingOnceTheChatIsPurged() {
        var token = start();
        database.update("delete from chat where id = ?", chatOf(token));
        assertThatThrownBy(() -> resume.open(codeOf(token), address, NONE)).isInstanceOf(NotFound.class);
        assertThat(database.queryForObject(
                        "select count(*) from student_token where hash = ?", Long.class, token.hash()))
                .isZero();
    }

    @Test
    void tokenThatEndsFirstMakesRoomForTheEleventhDevice() {
        var devices = new ArrayList<StudentToken>();
        devices.add(start());
        while (devices.size() <= StudentTokens.PER_CHAT) {
            clock.goAhead(Duration.ofMinutes(1));
            devices.add(resume.open(codeOf(devices.getFirst()), address, NONE));
        }
        assertThat(students.find(devices.removeFirst())).isEmpty();
        assertThat(devices).allMatch(device -> students.find(device).isPresent());
    }

    @Test
    void otherOpenChatIsNotPutAwayUnasked() {
        var held = start();
        var wanted = start();
        assertThatThrownBy(() -> resume.open(codeOf(wanted), address, Optional.of(held)))
                .isInstanceOf(Conflict.class)
                .hasMessage("resume.another-open");
        assertThat(chatOf(resume.open(codeOf(wanted), address, NONE))).isEqualTo(chatOf(wanted));
        students.leave(held);
        assertThat(chatOf(resume.open(codeOf(wanted), address, Optional.of(held))))
                .isEqualTo(chatOf(wanted));
    }

    @Test
    void ownChatIsOpenedUnasked() {
        var held = start();
        var again = resume.open(codeOf(held), address, Optional.of(StudentToken.of(held.secret())));
        assertThat(chatOf(again)).isEqualTo(chatOf(held));
    }

    @Test
    void codeThatWasMadeUpIsNotShown() {
        var token = start();
        assertThat(resume.codeOf(token)).isPresent();
        assertThat(resume.codeOf(StudentToken.of(token.secret()))).isEmpty();
        assertThat(resume.codeOf(StudentToken.of(token.secret() + ".maple-otter-lamp-4821")))
                .isEmpty();
        assertThat(resume.codeOf(StudentToken.of("forged." + codeOf(token).text())))
                .isEmpty();
    }

    /** As from before there were codes. */
    @Test
    void tokenWithoutACodeOpensItsChatAndShowsNone() {
        var token = start();
        database.update("update student_token set code_proof = null where hash = ?", token.hash());
        database.update("update chat set resume_hash = null where id = ?", chatOf(token));
        assertThat(students.find(token)).isPresent();
        assertThat(resume.codeOf(token)).isEmpty();
        assertThatThrownBy(() -> resume.open(codeOf(token), address, NONE)).isInstanceOf(NotFound.class);
    }

    @Test
    void thousandGuessesLetFewThroughAndNobodyElseWaits() {
        var unknown = 0;
        var refused = 0;
        for (var round = 0; round < 1_000; round++) {
            try {
                resume.open(ResumeCode.create(), address, NONE);
            } catch (NotFound wrong) {
                unknown++;
            } catch (TooMany wait) {
                refused++;
                assertThat((long) wait.arguments()[0]).isBetween(1L, 300L);
            }
        }
        assertThat(unknown).isBetween(5, 8);
        assertThat(unknown + refused).isEqualTo(1_000);
        var token = start();
        assertThatThrownBy(() -> resume.open(codeOf(token), address, NONE)).isInstanceOf(TooMany.class);
        assertThat(resume.open(codeOf(token), "192.0.2.77", NONE)).isNotNull();
    }
}
