package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportchat.chat.ChatStatus.ACTIVE;
import static org.supportchat.chat.ChatStatus.BLOCKED;
import static org.supportchat.chat.ChatStatus.CLOSED;
import static org.supportchat.chat.ChatStatus.LEFT;
import static org.supportchat.chat.ChatStatus.WAITING;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The state machine of a chat, arrow by arrow. */
class ChatStatusTests {

    private static final Map<ChatStatus, Set<ChatStatus>> ARROWS = new EnumMap<>(Map.of(
            WAITING, Set.of(ACTIVE, LEFT, BLOCKED),
            ACTIVE, Set.of(WAITING, LEFT, CLOSED, BLOCKED),
            LEFT, Set.of(WAITING, ACTIVE, CLOSED, BLOCKED),
            CLOSED, Set.of(WAITING, BLOCKED),
            BLOCKED, Set.of(WAITING, ACTIVE, LEFT, CLOSED)));

    @ParameterizedTest
    @EnumSource
    void leadsWhereTheArrowsGoAndNowhereElse(ChatStatus from) {
        for (var to : ChatStatus.values()) {
            assertThat(from.leadsTo(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(ARROWS.get(from).contains(to));
        }
    }
}
