package org.supportchat.chat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.ComponentUtil;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportchat.chat.ChatRow;
import org.supportchat.chat.ChatStatus;

/** A list of the dashboard: longest waiting first, whatever order the news come in. */
class ChatListTests {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final List<UUID> joined = new ArrayList<>();
    private BrowserlessUIContext page;
    private ChatList list;

    @BeforeEach
    void open() {
        page = BrowserlessUIContext.forComponent(() -> {
            list = new ChatList(
                    "Waiting",
                    "-",
                    ChatListTests::waits,
                    new RowItems(UUID.randomUUID()),
                    row -> joined.add(row.id()),
                    (row, isPicked) -> {});
            return list;
        });
    }

    @AfterEach
    void close() {
        page.close();
    }

    private static boolean waits(ChatRow row) {
        return row.status() == ChatStatus.WAITING;
    }

    private static ChatRow row(UUID id, int seconds, ChatStatus status) {
        return new ChatRow(
                id,
                seconds,
                "Student " + seconds,
                "",
                "Why?",
                status,
                1,
                NOON.plusSeconds(seconds),
                NOON,
                Optional.empty(),
                List.of());
    }

    private static ChatRow waiting(int seconds) {
        return row(new UUID(0, seconds), seconds, ChatStatus.WAITING);
    }

    @Test
    void listsTheLongestWaitingFirst() {
        list.update(List.of(waiting(20)), List.of());
        list.update(List.of(waiting(10)), List.of());
        list.update(List.of(waiting(30)), List.of());
        assertThat(list.rows()).map(ChatRow::number).containsExactly(10L, 20L, 30L);
    }

    @Test
    void newsThatComeTwiceOrLateChangeNothing() {
        list.setRows(List.of(waiting(10), waiting(20)));
        list.update(List.of(waiting(10)), List.of());
        list.update(List.of(waiting(10)), List.of());
        list.update(List.of(), List.of(new UUID(0, 99)));
        assertThat(list.rows()).hasSize(2);
    }

    @Test
    void chatThatIsTakenLeavesTheList() {
        list.setRows(List.of(waiting(10), waiting(20)));
        list.update(List.of(row(new UUID(0, 10), 10, ChatStatus.ACTIVE)), List.of());
        assertThat(list.rows()).map(ChatRow::number).containsExactly(20L);
    }

    @Test
    void anyOrderOfNewsEndsInTheSameList() {
        var random = new Random(7);
        for (var round = 0; round < 500; round++) {
            var number = random.nextInt(40);
            list.update(
                    List.of(row(
                            new UUID(0, number),
                            number,
                            random.nextBoolean() ? ChatStatus.WAITING : ChatStatus.ACTIVE)),
                    List.of());
        }
        for (var number = 0; number < 40; number++) {
            list.update(
                    List.of(number % 2 == 0 ? waiting(number) : row(new UUID(0, number), number, ChatStatus.CLOSED)),
                    List.of());
        }
        assertThat(list.rows())
                .map(ChatRow::number)
                .containsExactly(
                        0L, 2L, 4L, 6L, 8L, 10L, 12L, 14L, 16L, 18L, 20L, 22L, 24L, 26L, 28L, 30L, 32L, 34L, 36L, 38L);
    }

    @Test
    void rowJoinsItsOwnChat() {
        list.setRows(List.of(waiting(10), waiting(20)));
        var rows = page.find(ChatRows.class).single();
        ComponentUtil.fireEvent(rows, new ChatRows.JoinEvent(rows, true, new UUID(0, 20).toString()));
        ComponentUtil.fireEvent(rows, new ChatRows.JoinEvent(rows, true, "no chat of this list"));
        assertThat(joined).containsExactly(new UUID(0, 20));
    }
}
