package org.supportchat.chat.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.supportchat.chat.ChatRow;
import org.supportchat.chat.ChatStatus;
import org.supportchat.chat.RowChange;
import org.supportchat.chat.Technician;
import org.supportchat.chat.Typist;
import org.supportchat.cluster.Visitor;

/** The three lists of the dashboard; a chat may be in two of them. */
final class ChatLists extends Div {

    private final UUID me;
    private final transient RowItems items;
    private final transient Consumer<ChatRow> join;
    private final transient BiConsumer<ChatRow, Boolean> pick;
    private final ChatList waiting;
    private final ChatList mine;
    private final ChatList active;
    private final transient Set<UUID> typedIn = new HashSet<>();

    /**
     * @param me the account of the technician at this page
     * @param join what the button of a row does
     * @param pick what is done where a row is picked, or no longer
     */
    ChatLists(UUID me, Consumer<ChatRow> join, BiConsumer<ChatRow, Boolean> pick) {
        this.me = me;
        this.items = new RowItems(me);
        this.join = join;
        this.pick = pick;
        addClassName("chat-lists");
        waiting = createList(
                getTranslation("dashboard.waiting"),
                getTranslation("dashboard.nobody-waits"),
                row -> row.status() == ChatStatus.WAITING);
        mine = createList(
                getTranslation("dashboard.my-chats"),
                getTranslation("dashboard.no-chats-of-mine"),
                row -> row.isIn(me) && (row.status() == ChatStatus.ACTIVE || row.status() == ChatStatus.LEFT));
        active = createList(
                getTranslation("dashboard.all-active"),
                getTranslation("dashboard.none-active"),
                row -> row.status() == ChatStatus.ACTIVE);
        waiting.addClassName("chat-list-waiting");
        add(waiting, mine, active);
    }

    private ChatList createList(String name, String nothing, Predicate<ChatRow> belongs) {
        return new ChatList(name, nothing, belongs, items, join, pick);
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
    void setRows(Collection<ChatRow> rows, Map<UUID, Set<Visitor>> looking) {
        var others = items.setLooking(looking);
        all().forEach(list -> {
            list.setRows(rows);
            others.forEach(list::draw);
        });
    }

    /** Brings these chats up to date; one that has no row any more is gone. */
    void update(Collection<RowChange> changes) {
        var rows = changes.stream().flatMap(change -> change.row().stream()).toList();
        var gone = changes.stream()
                .filter(change -> change.row().isEmpty())
                .map(RowChange::chatId)
                .toList();
        all().forEach(list -> list.update(rows, gone));
        changes.stream().map(RowChange::chatId).forEach(this::hideTyping);
    }

    /** Whether chats that wait, and the technician's own, can be picked; none is to begin with. */
    void setPicking(boolean isPicking) {
        waiting.setPicking(isPicking);
        mine.setPicking(isPicking);
    }

    /** Marks the chat that is open. */
    void select(Optional<UUID> chatId) {
        all().forEach(list -> list.setOpened(chatId));
    }

    /** Says who looks at this chat. */
    void setLooking(UUID chatId, Set<Visitor> visitors) {
        if (items.setLooking(chatId, visitors)) {
            all().forEach(list -> list.draw(chatId));
        }
    }

    /** Says that somebody types in a chat that is listed, unless that is the reader or nobody who can write there. */
    void showTyping(UUID chatId, Typist typist) {
        all().stream()
                .flatMap(list -> list.row(chatId).stream())
                .findFirst()
                .flatMap(row -> name(row, typist))
                .ifPresent(name -> {
                    typedIn.add(chatId);
                    getElement()
                            .executeJs(
                                    "window.rowTyping.show($0, $1, $2)",
                                    chatId.toString(),
                                    name,
                                    getTranslation("dashboard.typing"));
                });
    }

    /** What was typed is there. */
    private void hideTyping(UUID chatId) {
        if (typedIn.remove(chatId)) {
            getElement().executeJs("window.rowTyping.hide($0)", chatId.toString());
        }
    }

    private Optional<String> name(ChatRow row, Typist typist) {
        return typist.technician()
                .map(id -> row.technicians().stream()
                        .filter(one -> one.accountId().equals(id) && !id.equals(me))
                        .map(Technician::name)
                        .findFirst())
                .orElseGet(() -> Optional.of(row.studentName()));
    }

    private List<ChatList> all() {
        return List.of(waiting, mine, active);
    }
}
