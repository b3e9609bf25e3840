package org.supportchat.chat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.Authentication;
import org.supportchat.SupportChat;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;
import org.supportchat.chat.ChatRow;
import org.supportchat.chat.NewChat;
import org.supportchat.chat.StudentChatService;
import org.supportchat.chat.StudentToken;
import org.supportchat.chat.TechnicianChatService;
import org.supportchat.cluster.Bus;
import org.supportchat.cluster.Change;
import org.supportchat.common.Refusal;

/**
 * Nobody waits unseen: every chat that waits is on every dashboard, longest waiting first, though a third of what is told is
 * lost, a third is told twice, and all of it comes late and in any order.
 */
@SpringBootTest
@Import(WaitingOnEveryDashboardTests.BadLine.class)
class WaitingOnEveryDashboardTests {

    private static final int DASHBOARDS = 3;
    private static final int ROUNDS = 2;
    private static final int DEEDS = 60;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private StudentChatService students;

    @Autowired
    private TechnicianChatService technicians;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate database;

    private final Random random = new Random(11);
    private final List<StudentToken> tokens = new ArrayList<>();
    private SecuredBrowserlessApplicationContext<Authentication> product;
    private StaffMember ana;

    /** Between those who change something and those who show it. */
    @TestConfiguration(proxyBeanMethods = false)
    static class BadLine {

        @Bean
        @Primary
        Bus badBus() {
            return new Bus() {
                @Override
                public void publish(Change change) {
                    var chance = ThreadLocalRandom.current();
                    for (var times = chance.nextInt(3); times > 0; times--) {
                        CompletableFuture.delayedExecutor(chance.nextInt(200), TimeUnit.MILLISECONDS)
                                .execute(() -> super.publish(change));
                    }
                }
            };
        }
    }

    @BeforeEach
    void openTheProduct() {
        database.update("delete from chat");
        product = SpringBrowserlessApplicationContext.createSecured(context, SupportChat.class);
        ana = staff.technician("Ana");
    }

    @AfterEach
    void closeTheProduct() {
        product.close();
    }

    @Test
    void everyWaitingChatIsOnEveryDashboard() {
        var dashboards = new ArrayList<Pages>();
        for (var number = 0; number < DASHBOARDS; number++) {
            dashboards.add(Pages.of(product.newUser(Staff.authentication(staff.technician("Ben"))))
                    .opensTheDashboard());
        }
        for (var round = 0; round < ROUNDS; round++) {
            for (var deed = 0; deed < DEEDS; deed++) {
                doSomething();
            }
            var waiting = database.queryForList(
                    "select id from chat where status = 'WAITING' order by waiting_since, public_number", UUID.class);
            assertThat(waiting).isNotEmpty();
            dashboards.forEach(page -> page.eventually(() -> listed(page).equals(waiting)));
        }
    }

    private static List<UUID> listed(Pages page) {
        return page.lists().waiting().rows().stream().map(ChatRow::id).toList();
    }

    /** What the state of a chat refuses is refused. */
    private void doSomething() {
        var choice = random.nextInt(6);
        if (choice < 2 || tokens.isEmpty()) {
            tokens.add(students.start(Optional.empty(), new NewChat("Sam " + tokens.size(), "Why does it not end?")));
            return;
        }
        var token = tokens.get(random.nextInt(tokens.size()));
        var chatId = students.find(token).orElseThrow().id();
        try {
            switch (choice) {
                case 2 -> Staff.as(ana, () -> technicians.join(chatId));
                case 3 -> Staff.as(ana, () -> technicians.close(chatId));
                case 4 -> students.leave(token);
                default -> students.comeBack(token, Optional.of(token));
            }
        } catch (Refusal refused) {
            assertThat(refused.key()).isNotEmpty();
        }
    }
}
