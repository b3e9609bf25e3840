package org.supportchat.chat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ComponentUtil;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.supportchat.SupportChat;
import org.supportchat.account.Staff;
import org.supportchat.cluster.Bus;
import org.supportchat.cluster.Change;

/** Only who can write in a chat can seem to be typing there. */
@SpringBootTest
class TypingRightsTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Staff staff;

    @Autowired
    private Bus bus;

    private final List<Change> told = new CopyOnWriteArrayList<>();
    private final List<Change> rung = new CopyOnWriteArrayList<>();
    private SecuredBrowserlessApplicationContext<Authentication> product;
    private Runnable hangUp = () -> {};
    private Pages student;
    private Pages ana;

    @BeforeEach
    void openThePages() {
        product = SpringBrowserlessApplicationContext.createSecured(context, SupportChat.class);
        student = Pages.of(product.newUser());
        ana = Pages.of(product.newUser(Staff.authentication(staff.technician("Ana"))))
                .opensTheDashboard();
    }

    @AfterEach
    void closeThePages() {
        hangUp.run();
        product.close();
    }

    @Test
    void studentAndWhoJoinedTellItAndRingNoDashboard() {
        var chatId = chatOf("Sam Types");
        ana.opensChat(chatId).press("Join");
        ana.eventually(ana::canWrite);
        listen();

        types(student);
        types(ana);

        assertThat(told).extracting(Change::subject).containsExactly(chatId, chatId);
        assertThat(told.getFirst().detail()).isEmpty();
        assertThat(UUID.fromString(told.getLast().detail())).isNotEqualTo(chatId);
        assertThat(rung).isEmpty();
    }

    @Test
    void whoOnlyReadsTellsNothing() {
        ana.opensChat(chatOf("Sam Read Only"));
        listen();

        ana.window().find(Conversation.class).single().tellTyping();

        assertThat(told).isEmpty();
    }

    @Test
    void nobodyTypesInAChatThatWasClosed() {
        ana.opensChat(chatOf("Sam Closed Types")).press("Join");
        ana.eventually(ana::canWrite);
        ana.press("Close chat");
        ana.confirm();
        student.eventually(() -> !student.canWrite());
        ana.eventually(() -> !ana.canWrite());
        listen();

        types(student);
        types(ana);

        assertThat(told).isEmpty();
    }

    @Test
    void whoWritesANoteTellsNobody() {
        ana.opensChat(chatOf("Sam Noted Types")).press("Join");
        ana.eventually(ana::canWrite);
        listen();

        types(ana.noteComposer());

        assertThat(told).isEmpty();
    }

    private UUID chatOf(String name) {
        student.asks(name, "Why does my loop never end?");
        ana.eventually(() -> ana.lists().waiting().rows().stream()
                .anyMatch(row -> row.studentName().equals(name)));
        return ana.lists().waiting().rows().stream()
                .filter(row -> row.studentName().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void listen() {
        var typing = bus.subscribe("chat-typing", told::add);
        var changed = bus.subscribe("chat", rung::add);
        hangUp = () -> {
            typing.run();
            changed.run();
        };
    }

    private static void types(Pages page) {
        types(page.composer());
    }

    private static void types(Composer composer) {
        ComponentUtil.fireEvent(composer, new Composer.TypingEvent(composer, true));
    }
}
