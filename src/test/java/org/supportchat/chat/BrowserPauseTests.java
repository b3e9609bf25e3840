package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.account.Staff.as;
import static org.supportchat.chat.Examples.question;

import java.time.Duration;
import java.util.ArrayList;
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
import org.supportchat.common.NotAllowed;

/** From a paused browser no new chat comes, for as long as was said, and from all others they do. */
@SpringBootTest
@Import(SettableClock.Configuration.class)
class BrowserPauseTests {

    @Autowired
    private StudentChatService students;

    @Autowired
    private EndingService endings;

    @Autowired
    private ResumeService codes;

    @Autowired
    private BlockService blocks;

    @Autowired
    private BrowserPauses pauses;

    @Autowired
    private Staff staff;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate database;

    /** As a cookie brings it back. */
    private final StudentBrowser browser =
            StudentBrowser.of(StudentBrowser.create().value());

    private StudentToken token;
    private StaffMember mo;

    @BeforeEach
    void startAChat() {
        token = start(browser);
        mo = staff.manager("Mo");
    }

    private StudentToken start(StudentBrowser from) {
        return students.start(Optional.empty(), question(), Optional.of(from));
    }

    private void block(StudentToken chat, PauseTime time) {
        var chatId = students.find(chat).orElseThrow().id();
        as(
                mo,
                () -> assertThat(blocks.block(chatId, new BlockOrder("Insults", Optional.of(time))))
                        .isTrue());
    }

    private List<PausedBrowser> paused(StudentToken chat) {
        var number = students.find(chat).orElseThrow().number();
        var found = new ArrayList<PausedBrowser>();
        as(
                mo,
                () -> blocks.paused().stream()
                        .filter(one -> one.chatNumber() == number)
                        .forEach(found::add));
        return found;
    }

    private void isRefused(StudentBrowser from) {
        assertThatThrownBy(() -> start(from)).isInstanceOf(NotAllowed.class);
        assertThat(pauses.until(from)).isPresent();
    }

    @Test
    void browserOfTheChatIsPausedAndOthersAreNot() {
        block(token, PauseTime.DAY);
        isRefused(browser);
        start(StudentBrowser.create());
        students.start(Optional.empty(), question());
        assertThat(paused(token)).hasSize(1);

        clock.goAhead(Duration.ofHours(23));
        isRefused(browser);
        clock.goAhead(Duration.ofMinutes(61));
        start(browser);
        assertThat(pauses.until(browser)).isEmpty();
    }

    @Test
    void everyBrowserThatHoldsTheChatIsPaused() {
        var phone = StudentBrowser.of(StudentBrowser.create().value());
        codes.open(token.code().orElseThrow(), "192.0.2.1", Optional.empty(), Optional.of(phone));
        block(token, PauseTime.HOUR);
        isRefused(browser);
        isRefused(phone);
    }

    @Test
    void outlivesTheChat() {
        block(token, PauseTime.HOUR);
        endings.erase(token);
        isRefused(browser);
    }

    @Test
    void longerPauseStays() {
        var second = start(browser);
        block(token, PauseTime.WEEK);
        block(second, PauseTime.HOUR);
        clock.goAhead(Duration.ofDays(6));
        isRefused(browser);
    }

    @Test
    void shorterPauseGivesWay() {
        var second = start(browser);
        block(token, PauseTime.HOUR);
        block(second, PauseTime.WEEK);
        clock.goAhead(Duration.ofDays(6));
        isRefused(browser);
    }

    @Test
    void managerLiftsItByItselfOrWithTheBlock() {
        var chatId = students.find(token).orElseThrow().id();
        block(token, PauseTime.WEEK);
        var pause = paused(token).getFirst();
        as(mo, () -> blocks.liftPause(pause.id()));
        start(browser);
        as(mo, () -> blocks.liftPause(pause.id()));

        as(mo, () -> blocks.lift(chatId));
        block(token, PauseTime.WEEK);
        isRefused(browser);
        as(mo, () -> blocks.lift(chatId));
        start(browser);
        assertThat(database.queryForList(
                        "select action from audit_entry where actor_id = ? order by written_at", String.class, mo.id()))
                .containsExactly(
                        "chat.block",
                        "chat.pause-browser",
                        "chat.lift-pause",
                        "chat.lift-block",
                        "chat.block",
                        "chat.pause-browser",
                        "chat.lift-block",
                        "chat.lift-pause");
    }

    @Test
    void whatIsOverIsCleaned() {
        block(token, PauseTime.HOUR);
        clock.goAhead(Duration.ofHours(2));
        pauses.removeOver();
        assertThat(database.queryForObject(
                        "select count(*) from browser_pause where browser_hash = ?", Integer.class, browser.hash()))
                .isZero();
    }

    @Test
    void chatOfAnUnknownBrowserIsBlockedAndThatIsSaid() {
        var unknown = students.start(Optional.empty(), question());
        var chatId = students.find(unknown).orElseThrow().id();
        as(
                mo,
                () -> assertThat(blocks.block(chatId, new BlockOrder("Insults", Optional.of(PauseTime.DAY))))
                        .isFalse());
        assertThat(students.find(unknown).orElseThrow().status()).isEqualTo(ChatStatus.BLOCKED);
    }
}
