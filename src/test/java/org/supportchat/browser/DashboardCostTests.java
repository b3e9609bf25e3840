package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportchat.chat.NewMessage;
import org.supportchat.chat.StudentToken;

/** What a dashboard gets over the wire does not grow with the number of chats that are open. */
@BrowserTest
class DashboardCostTests {

    private static final int CHATS = 2_000;
    private static final int LONGEST_DELTA = 2_048;
    private static final int MOST_REFRESHES_A_SECOND = 4;

    private static final String COUNT_REFRESHES = """
            () => {
              window.refreshes = 0;
              const waiting = document.querySelector('.chat-list-waiting chat-rows');
              const { update } = waiting;
              waiting.update = (...changes) => {
                window.refreshes += 1;
                update.apply(waiting, changes);
              };
            }""";

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void fillTheLine() {
        database.update("""
                insert into chat (id, version, student_name, opening, status, created_at, waiting_since, queued_at, last_seq,
                    participant_count)
                select random_uuid(), 0, 'Student ' || x, 'Why does my loop never end, although x grows?',
                    case when mod(x, 2) = 0 then 'WAITING' else 'ACTIVE' end,
                    dateadd('second', -x, current_timestamp), dateadd('second', -x, current_timestamp), current_timestamp, 1, 0
                from system_range(1, %d)""".formatted(CHATS));
    }

    @Test
    void messageMovesLittleHoweverManyChatsThereAre(People people) {
        var alex = people.signedIn("Alex", "Example");
        var token = people.start("Sam Small", "Why does my loop never end?");
        people.server().as(alex.account(), () -> people.server().technicians().join(people.chatOf(token)));
        var row = alex.screen().page().locator("chat-rows[aria-label='My chats'] .chat-row-open");
        assertThat(row).containsText("Sam Small");
        var drawn = alex.screen().page().locator(".chat-list-waiting .chat-row");
        assertThat(drawn).hasCount(100);
        alex.screen()
                .page()
                .locator(".chat-list-waiting chat-rows")
                .evaluate("rows => rows.scrollTop = rows.scrollHeight");
        assertThat(drawn).hasCount(200);
        assertThat(bytesAMessage(people, alex, token)).as("chat not opened").isLessThan(LONGEST_DELTA);

        row.click();
        assertThat(alex.screen().page().locator("message-log")).containsText("Message 9");
        assertThat(bytesAMessage(people, alex, token)).as("chat opened").isLessThan(LONGEST_DELTA);
    }

    private static long bytesAMessage(People people, Technician technician, StudentToken token) {
        technician.screen().page().waitForTimeout(1_500);
        var traffic = new Traffic(technician.screen());
        for (var number = 0; number < 10; number++) {
            people.server()
                    .students()
                    .send(token, new NewMessage(UUID.randomUUID(), "Message " + number + " " + "x".repeat(110)));
            technician.screen().page().waitForTimeout(300);
        }
        return traffic.bytes() / 10;
    }

    @Test
    void burstOfNewsIsShownFourTimesASecondAtTheMost(People people) {
        var alex = people.signedIn("Alex", "Example");
        var tokens = new ArrayList<StudentToken>();
        IntStream.range(0, 4)
                .forEach(number -> tokens.add(people.start("Sam " + number, "Why does my loop never end?")));
        assertThat(alex.screen().page().locator(".chat-list-waiting .chat-list-count"))
                .hasText(String.valueOf(CHATS / 2 + tokens.size()));
        alex.screen().page().waitForTimeout(1_000);
        alex.screen().page().evaluate(COUNT_REFRESHES);
        var traffic = new Traffic(alex.screen());
        var start = System.nanoTime();
        for (var round = 0; round < 30; round++) {
            tokens.forEach(people.server().students()::leave);
            tokens.forEach(token -> people.server().students().comeBack(token, Optional.of(token)));
            alex.screen().page().waitForTimeout(50);
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        var refreshes = ((Number) alex.screen().page().evaluate("window.refreshes")).intValue();
        assertThat(refreshes).isPositive().isLessThanOrEqualTo((int) (MOST_REFRESHES_A_SECOND * seconds) + 2);
        assertThat(traffic.bytes() / refreshes).as("bytes a refresh").isLessThan(2 * LONGEST_DELTA);
    }
}
