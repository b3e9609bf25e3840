package org.supportchat.chat.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.supportchat.chat.ChatRow;

/**
 * One list of the dashboard: those chats that belong in it, longest waiting first. Of a change the browser is sent what is
 * seen of it, and nothing where nothing is.
 */
final class ChatList extends Section {

    private static final Comparator<ChatRow> LONGEST_WAITING_FIRST =
            Comparator.comparing(ChatRow::waitingSince).thenComparing(ChatRow::number);

    private final transient Predicate<ChatRow> belongs;
    private final transient RowItems items;
    private final transient Map<UUID, ChatRow> listed = new HashMap<>();
    private final ChatRows list;
    private final Span count = new Span();
    private final Paragraph empty = new Paragraph();
    private transient IntConsumer whenCounted = count -> {};

    /**
     * @param name the list's accessible name
     * @param nothing what to say where it is empty
     * @param belongs which chats are in it
     * @param join what the button of a row does
     * @param pick what is done where a row is picked, or no longer
     */
    ChatList(
            String name,
            String nothing,
            Predicate<ChatRow> belongs,
            RowItems items,
            Consumer<ChatRow> join,
            BiConsumer<ChatRow, Boolean> pick) {
        this.belongs = belongs;
        this.items = items;
        this.list = new ChatRows(
                name,
                () -> rows().stream().map(this::item).toList(),
                chat -> find(chat).ifPresent(join),
                (chat, isPicked) -> find(chat).ifPresent(row -> pick.accept(row, isPicked)));
        addClassName("chat-list");
        count.addClassName("chat-list-count");
        empty.setText(nothing);
        empty.addClassName("chat-list-empty");
        empty.setVisible(false);
        add(new H2(new Span(name), count), empty, list);
    }

    /** What is done with the number of those that are listed, whenever that may be another one. */
    void whenCounted(IntConsumer use) {
        whenCounted = use;
    }

    /** What is listed, in order. */
    List<ChatRow> rows() {
        return listed.values().stream().sorted(LONGEST_WAITING_FIRST).toList();
    }

    Optional<ChatRow> row(UUID chatId) {
        return Optional.ofNullable(listed.get(chatId));
    }

    /** Whether rows can be picked; none is to begin with. */
    void setPicking(boolean isPicking) {
        list.setPicking(isPicking);
    }

    private Optional<ChatRow> find(String chatId) {
        return rows().stream().filter(row -> row.id().toString().equals(chatId)).findFirst();
    }

    /** Takes the place of all that is listed; what is listed already is not sent again. */
    void setRows(Collection<ChatRow> all) {
        var wanted = all.stream().filter(belongs).map(ChatRow::id).collect(Collectors.toSet());
        update(
                all,
                listed.keySet().stream()
                        .filter(chatId -> !wanted.contains(chatId))
                        .toList());
    }

    /**
     * Lists the chats where they belong now, or no longer.
     *
     * @param gone chats that have no row any more
     */
    void update(Collection<ChatRow> newer, Collection<UUID> gone) {
        var changed = new ArrayList<RowItem>();
        var left = new ArrayList<UUID>();
        for (var row : newer) {
            if (!belongs.test(row)) {
                left.add(row.id());
                continue;
            }
            var before = listed.put(row.id(), row);
            if (before == null || !row.looksLike(before)) {
                changed.add(item(row));
            }
        }
        left.addAll(gone);
        left.removeIf(chatId -> listed.remove(chatId) == null);
        list.update(changed, left);
        showCount();
    }

    /** Draws the row again, where there is one. */
    void draw(UUID chatId) {
        row(chatId).ifPresent(row -> list.update(List.of(item(row)), List.of()));
    }

    /** Marks the chat that is open. */
    void setOpened(Optional<UUID> chatId) {
        list.setOpened(chatId);
    }

    private RowItem item(ChatRow row) {
        return items.item(this, row);
    }

    private void showCount() {
        whenCounted.accept(listed.size());
        count.setText(String.valueOf(listed.size()));
        empty.setVisible(listed.isEmpty());
    }
}
