package org.supportchat.chat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.Authentication;
import org.supportchat.SupportChat;
import org.supportchat.account.Staff;
import org.supportchat.chat.ChatRow;
import org.supportchat.cluster.Bus;
import org.supportchat.cluster.Change;

/** One student and two technicians at their pages: what one does, the others see. */
@SpringBootTest
class LiveChatTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Staff staff;

    @Autowired
    private Bus bus;

    @Autowired
    private JdbcTemplate database;

    private SecuredBrowserlessApplicationContext<Authentication> product;
    private Pages student;
    private Pages ana;
    private Pages ben;

    @BeforeEach
    void openThePages() {
        product = SpringBrowserlessApplicationContext.createSecured(context, SupportChat.class);
        student = Pages.of(product.newUser());
        ana = Pages.of(product.newUser(Staff.authentication(staff.technician("Ana"))))
                .opensTheDashboard();
        ben = Pages.of(product.newUser(Staff.authentication(staff.technician("Ben"))))
                .opensTheDashboard();
    }

    @AfterEach
    void closeThePages() {
        product.close();
    }

    private static boolean lists(ChatList list, String name) {
        return list.rows().stream().map(ChatRow::studentName).anyMatch(name::equals);
    }

    private static UUID waiting(Pages page, String name) {
        page.eventually(() -> lists(page.lists().waiting(), name));
        return page.lists().waiting().rows().stream()
                .filter(row -> row.studentName().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void newChatWaitsOnEveryDashboard() {
        student.asks("Sam Live", "Why does my loop never end?");
        waiting(ana, "Sam Live");
        waiting(ben, "Sam Live");
        assertThat(student.texts()).containsExactly("Why does my loop never end?");
        assertThat(student.canWrite()).isTrue();
    }

    @Test
    void joiningMovesTheChatOnEveryDashboard() {
        student.asks("Sam Joined", "Why does my loop never end?");
        ana.opensChat(waiting(ana, "Sam Joined"));
        ana.press("Join");
        ana.eventually(() -> lists(ana.lists().mine(), "Sam Joined"));
        assertThat(lists(ana.lists().active(), "Sam Joined")).isTrue();
        assertThat(lists(ana.lists().waiting(), "Sam Joined")).isFalse();
        ben.eventually(() -> lists(ben.lists().active(), "Sam Joined"));
        assertThat(lists(ben.lists().mine(), "Sam Joined")).isFalse();
        assertThat(lists(ben.lists().waiting(), "Sam Joined")).isFalse();
    }

    @Test
    void allThreeSeeWhatEachWrites() {
        student.asks("Sam Writes", "Why does my loop never end?");
        var chatId = waiting(ana, "Sam Writes");
        student.writes("    indented, __init__ and <3");
        ana.opensChat(chatId).press("Join");
        ana.eventually(ana::canWrite);
        ana.writes("Let me look.");
        ben.opensChat(chatId).press("Join");
        ben.eventually(ben::canWrite);
        ben.writes("So do I.");
        var all = List.of("Why does my loop never end?", "    indented, __init__ and <3", "Let me look.", "So do I.");
        student.eventually(() -> student.texts().equals(all));
        ana.eventually(() -> ana.texts().equals(all));
        ben.eventually(() -> ben.texts().equals(all));
    }

    @Test
    void closingEndsTheChatForAll() {
        student.asks("Sam Closed", "Why does my loop never end?");
        ana.opensChat(waiting(ana, "Sam Closed")).press("Join");
        ana.eventually(ana::canWrite);
        ana.press("Close chat");
        ana.confirm();
        student.eventually(() -> !student.canWrite());
        ana.eventually(() -> !ana.canWrite());
        ben.eventually(() -> !lists(ben.lists().active(), "Sam Closed"));
    }

    @Test
    void leavingIsSeenByTheTechniciansAndCanBeTakenBack() {
        student.asks("Sam Leaves", "Why does my loop never end?");
        ana.opensChat(waiting(ana, "Sam Leaves")).press("Join");
        ana.eventually(ana::canWrite);
        student.eventually(student::canWrite);
        student.press("Leave chat");
        student.confirm();
        ana.eventually(() -> !ana.canWrite());
        student.eventually(() -> !student.canWrite());
        student.press("Return to the chat");
        ana.eventually(ana::canWrite);
        student.eventually(student::canWrite);
    }

    @Test
    void whoHasNotJoinedReadsAndCannotWrite() {
        student.asks("Sam Read", "Why does my loop never end?");
        ben.opensChat(waiting(ben, "Sam Read"));
        assertThat(ben.texts()).containsExactly("Why does my loop never end?");
        assertThat(ben.canWrite()).isFalse();
    }

    /** The click was on its way while the news of the close was, and the page may have heard or not. */
    @Test
    void joiningAChatThatWasJustClosedIsAnsweredKindly() {
        student.asks("Sam Late", "Why does my loop never end?");
        var chatId = waiting(ana, "Sam Late");
        var join = ben.opensChat(chatId).button("Join");
        ana.opensChat(chatId).press("Join");
        ana.eventually(ana::canWrite);
        ana.press("Close chat");
        ana.confirm();
        ben.window();
        join.click();
        assertThat(ben.told()).isEqualTo("This chat is closed.");
        ben.eventually(() -> !ben.canJoin());
    }

    @Test
    void messageOfNothingIsRefusedAndHarmless() {
        student.asks("Sam Forged", "Why does my loop never end?");
        student.writes("");
        student.writes("After it");
        student.eventually(() -> student.texts().equals(List.of("Why does my loop never end?", "After it")));
    }

    @Test
    void messagesOfOnePageKeepTheirOrder() {
        student.asks("Sam Orders", "Why does my loop never end?");
        var texts =
                IntStream.range(0, 40).mapToObj(number -> "Message " + number).toList();
        texts.forEach(student::writes);
        student.eventually(() -> student.texts().size() == 41);
        assertThat(student.texts().subList(1, 41)).isEqualTo(texts);
    }

    /** As from a bus that repeats itself and tells late. */
    @Test
    void doubledAndLateEventsEndInTheSameScreen() {
        student.asks("Sam Twice", "Why does my loop never end?");
        var chatId = waiting(ana, "Sam Twice");
        ana.opensChat(chatId).press("Join");
        student.writes("Said once");
        IntStream.range(0, 20).forEach(again -> bus.publish(new Change("chat", chatId)));
        ana.eventually(() -> ana.texts().size() == 2);
        IntStream.range(0, 20).forEach(again -> bus.publish(new Change("chat", chatId)));
        ana.writes("Heard once");
        var all = List.of("Why does my loop never end?", "Said once", "Heard once");
        student.eventually(() -> student.texts().equals(all));
        ana.eventually(() -> ana.texts().equals(all));
    }

    /** As from a node whose event was lost: the row is there and nobody was told. */
    @Test
    void changeWithoutAnEventIsShownAllTheSame() {
        student.asks("Sam Unheard", "Why does my loop never end?");
        var chatId = waiting(ana, "Sam Unheard");
        ana.opensChat(chatId);
        database.update("insert into message (id, chat_id, seq, client_key, kind, author_name, body, sent_at)"
                + " select id, id, last_seq + 1, id, 'STUDENT', student_name, 'Nobody was told', created_at from chat where id = '"
                + chatId + "'");
        database.update("update chat set last_seq = last_seq + 1 where id = ?", chatId);
        ana.eventually(() -> ana.texts().contains("Nobody was told"));
        student.eventually(() -> student.texts().contains("Nobody was told"));
    }

    @Test
    void pageThatWasAttachedAnewShowsTheSame() {
        student.asks("Sam Again", "Why does my loop never end?");
        var chatId = waiting(ana, "Sam Again");
        ana.opensChat(chatId);
        var view = (DashboardView) ana.window().getCurrentView();
        var parent = view.getElement().getParent();
        view.getElement().removeFromParent();
        student.writes("Written while the page was away");
        ana.window();
        parent.appendChild(view.getElement());
        ana.eventually(() -> ana.texts().contains("Written while the page was away"));
        student.writes("And after");
        ana.eventually(() -> ana.texts().size() == 3);
    }
}
