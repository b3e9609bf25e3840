package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.supportchat.account.Staff.as;
import static org.supportchat.chat.Examples.message;
import static org.supportchat.chat.Examples.question;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportchat.account.Staff;

/** What changes is read once, however many dashboards there are, and found even where nobody told of it. */
@SpringBootTest
class DashboardNewsTests {

    private static final int DASHBOARDS = 20;

    @Autowired
    private StudentChatService students;

    @Autowired
    private TechnicianChatService technicians;

    @Autowired
    private DashboardService dashboard;

    @Autowired
    private SlowCheck slowCheck;

    @Autowired
    private Staff staff;

    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private JdbcTemplate database;

    private final List<Runnable> following = new ArrayList<>();
    private final AtomicInteger told = new AtomicInteger();
    private final ConcurrentHashMap<UUID, RowChange> newest = new ConcurrentHashMap<>();
    private StudentToken token;
    private UUID chatId;

    @BeforeEach
    void openTheDashboards() {
        token = students.start(Optional.empty(), question());
        chatId = students.find(token).orElseThrow().id();
        var ana = staff.technician("Ana");
        as(ana, () -> {
            for (var number = 0; number < DASHBOARDS; number++) {
                following.add(dashboard.follow(this::take));
            }
        });
        slowCheck.look();
        await().until(() -> newest.containsKey(chatId));
    }

    @AfterEach
    void closeTheDashboards() {
        following.forEach(Runnable::run);
    }

    private void take(List<RowChange> changes) {
        told.incrementAndGet();
        changes.forEach(change -> newest.put(change.chatId(), change));
    }

    private Optional<ChatRow> row() {
        return newest.get(chatId).row();
    }

    @Test
    void messageCostsOneStatementForAllDashboards() {
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        told.set(0);
        statistics.clear();
        students.send(token, message("Hello"));
        await().untilAsserted(() -> assertThat(told).hasValue(DASHBOARDS));
        assertThat(statistics.getPrepareStatementCount())
                .as("four for the message, one for the dashboards, and what the node may do at the same time")
                .isLessThan(DASHBOARDS / 2);
    }

    @Test
    void changeOfWhichNobodyToldIsFound() {
        database.update("update chat set status = 'ACTIVE', last_seq = last_seq + 1 where id = ?", chatId);
        slowCheck.look();
        await().until(() -> row().orElseThrow().status() == ChatStatus.ACTIVE);
        database.update("update chat set status = 'CLOSED', last_seq = last_seq + 1 where id = ?", chatId);
        slowCheck.look();
        await().until(() -> row().orElseThrow().status() == ChatStatus.CLOSED);
    }

    @Test
    void chatThatIsNoMoreIsTold() {
        database.update("delete from chat where id = ?", chatId);
        slowCheck.look();
        await().until(() -> row().isEmpty());
    }

    @Test
    void whoStoppedHearsNoMore() {
        following.forEach(Runnable::run);
        told.set(0);
        as(staff.technician("Ben"), () -> technicians.join(chatId));
        assertThat(told).hasValue(0);
    }
}
