package org.supportchat.chat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
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
import org.supportchat.account.StaffMember;
import org.supportchat.chat.DashboardService;
import org.supportchat.chat.StaffNoteView;

/** Two technicians at a chat: the notes of one are on the page of the other, whatever became of the event. */
@SpringBootTest
class LiveNotesTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DashboardService dashboard;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate database;

    private SecuredBrowserlessApplicationContext<Authentication> product;
    private StaffMember kim;
    private Pages student;
    private Pages ana;
    private Pages ben;

    @BeforeEach
    void openThePages() {
        product = SpringBrowserlessApplicationContext.createSecured(context, SupportChat.class);
        kim = staff.technician("Kim");
        student = Pages.of(product.newUser());
        ana = Pages.of(product.newUser(Staff.authentication(staff.technician("Ana"))));
        ben = Pages.of(product.newUser(Staff.authentication(staff.technician("Ben"))));
    }

    @AfterEach
    void closeThePages() {
        product.close();
    }

    private UUID asked(String name) {
        student.asks(name, "Why does my loop never end?");
        var found = new UUID[1];
        Staff.as(
                kim,
                () -> found[0] = dashboard.notDone().stream()
                        .filter(row -> row.studentName().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .id());
        return found[0];
    }

    private static List<String> notes(Pages page) {
        return page.window().find(MessageLog.class).single().notes().stream()
                .map(StaffNoteView::body)
                .toList();
    }

    @Test
    void noteIsOnThePagesOfTheStaffAlone() {
        var chatId = asked("Sam Noted");
        ana.opensChat(chatId);
        ben.opensChat(chatId);
        ana.notes("    __init__ and <3");
        ben.eventually(() -> notes(ben).equals(List.of("    __init__ and <3")));
        student.writes("Anybody?");
        ben.eventually(() -> ben.texts().size() == 2);
        assertThat(notes(student)).isEmpty();
        assertThat(student.texts()).containsExactly("Why does my loop never end?", "Anybody?");
    }

    /** As from a node whose event was lost: the row is there and nobody was told. */
    @Test
    void noteWithoutAnEventIsShownAllTheSame() {
        var chatId = asked("Sam Unheard");
        ana.opensChat(chatId);
        database.update(
                "insert into staff_note (id, chat_id, number, client_key, author_id, author_name, body, behind, written_at)"
                        + " values (?, ?, 1, ?, ?, 'Kim', 'Nobody was told', 2, current_timestamp)",
                UUID.randomUUID(),
                chatId,
                UUID.randomUUID(),
                kim.id());
        ana.eventually(() -> notes(ana).contains("Nobody was told"));
    }

    @Test
    void pageThatWasAttachedAnewShowsTheSame() {
        var chatId = asked("Sam Again");
        ana.opensChat(chatId);
        ben.opensChat(chatId);
        ben.notes("Before");
        ana.eventually(() -> notes(ana).equals(List.of("Before")));
        var view = ana.window().getCurrentView().getElement();
        var parent = view.getParent();
        view.removeFromParent();
        ben.notes("While the page was away");
        ana.window();
        parent.appendChild(view);
        ana.eventually(() -> notes(ana).equals(List.of("Before", "While the page was away")));
        ben.notes("After");
        ana.eventually(() -> notes(ana).size() == 3);
    }

    @Test
    void handOverWithoutColleaguesIsNotOffered() {
        ana.opensTheDashboard();
        new HandOverDialog(List.of(), (colleague, note) -> {}).open();
        assertThat(ana.window().find(RadioButtonGroup.class).all()).isEmpty();
        assertThat(ana.window()
                        .find(TextArea.class)
                        .withCaption("What should your colleague know? (optional)")
                        .all())
                .hasSize(1);
        assertThat(ana.window()
                        .find(Button.class)
                        .withText("Hand over chat")
                        .single()
                        .isEnabled())
                .isFalse();
    }
}
