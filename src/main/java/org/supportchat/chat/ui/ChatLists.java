package org.supportchat.chat.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.supportchat.chat.ChatRow;
import org.supportchat.chat.ChatStatus;

/** The three lists of the dashboard; a chat may be in two of them. */
final class ChatLists extends Div {

    private final ChatList waiting;
    private final ChatList mine;
    private final ChatList active;

    /** @param me the account of the technician at this page */
    ChatLists(UUID me, Consumer<ChatRow> join) {
        addClassName("chat-lists");
        waiting = new ChatList(
                getTranslation("dashboard.waiting"),
                getTranslation("dashboard.nobody-waits"),
                row -> row.status() == ChatStatus.WAITING,
                me,
                join);
        mine = new ChatList(
                getTranslation("dashboard.my-chats"),
                getTranslation("dashboard.no-chats-of-mine"),
                row -> row.isIn(me) && (row.status() == ChatStatus.ACTIVE || row.status() == ChatStatus.LEFT),
                me,
                join);
        active = new ChatList(
                getTranslation("dashboard.all-active"),
                getTranslation("dashboard.none-active"),
                row -> row.status() == ChatStatus.ACTIVE,
                me,
                join);
        waiting.addClassName("chat-list-waiting");
        add(waiting, mine, active);
    }

    ChatList waiting() {
        return waiting;
    }

    ChatList mine() {
        return mine;
    }

    ChatList active() {
        return active;
    }

    /** Takes the place of all that is listed. */
    void setRows(Collection<ChatRow> rows) {
        all().forEach(list -> list.setRows(rows));
    }

    /** Brings these chats up to date; one that has no row any more is gone. */
    void update(Set<UUID> chatIds, Collection<ChatRow> rows) {
        for (var list : all()) {
            var gone = chatIds.stream()
                    .filter(id -> rows.stream().noneMatch(row -> row.id().equals(id)));
            gone.forEach(list::remove);
            rows.forEach(list::update);
        }
    }

    /** Marks the chat that is open. */
    void select(Optional<UUID> chatId) {
        all().forEach(list -> list.select(chatId));
    }

    private List<ChatList> all() {
        return List.of(waiting, mine, active);
    }
}
