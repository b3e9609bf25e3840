package org.supportchat.chat.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.supportchat.chat.ChatRow;
import org.supportchat.chat.ChatStatus;
import org.supportchat.chat.Technician;

/**
 * One list of the dashboard: those chats that belong in it, longest waiting first. Rows are data, drawn by the browser
 * as far as they are in sight; a change of one row sends that row.
 */
@JavaScript("context://scripts/page.js")
@JavaScript("context://scripts/chat.js")
final class ChatList extends Section {

    private static final Comparator<ChatRow> LONGEST_WAITING_FIRST =
            Comparator.comparing(ChatRow::waitingSince).thenComparing(ChatRow::number);

    private final transient Predicate<ChatRow> belongs;
    private final transient List<ChatRow> rows = new ArrayList<>();
    private final ListDataProvider<ChatRow> data = new ById(rows);
    private final VirtualList<ChatRow> list = new VirtualList<>();
    private final Span count = new Span();
    private final Paragraph empty = new Paragraph();
    private Optional<UUID> selected = Optional.empty();

    /** Knows a row by its chat, so that a newer row takes the place of the older. */
    private static final class ById extends ListDataProvider<ChatRow> {

        ById(Collection<ChatRow> rows) {
            super(rows);
        }

        @Override
        public Object getId(ChatRow row) {
            return row.id();
        }
    }

    /**
     * @param name the list's accessible name
     * @param nothing what to say where it is empty
     * @param belongs which chats are in it
     * @param me the account of the technician at this page
     * @param join what the button of a row does
     */
    ChatList(String name, String nothing, Predicate<ChatRow> belongs, UUID me, Consumer<ChatRow> join) {
        this.belongs = belongs;
        addClassName("chat-list");
        count.addClassName("chat-list-count");
        empty.setText(nothing);
        empty.addClassName("chat-list-empty");
        list.getElement().setAttribute("aria-label", name);
        list.setDataProvider(data);
        list.setRenderer(createRenderer(me, join));
        list.setItemAccessibleNameGenerator(ChatRow::studentName);
        empty.setVisible(false);
        list.setVisible(false);
        add(new H2(new Span(name), count), empty, list);
    }

    /** What is listed, in order. */
    List<ChatRow> rows() {
        return List.copyOf(rows);
    }

    /** Takes the place of all that is listed. */
    void setRows(Collection<ChatRow> all) {
        rows.clear();
        all.stream().filter(belongs).sorted(LONGEST_WAITING_FIRST).forEach(rows::add);
        data.refreshAll();
        showCount();
    }

    /** Lists the chat where it belongs now, or no longer. */
    void update(ChatRow row) {
        var place = place(row.id());
        if (place >= 0 && belongs.test(row) && LONGEST_WAITING_FIRST.compare(rows.get(place), row) == 0) {
            rows.set(place, row);
            data.refreshItem(row);
            return;
        }
        remove(row.id());
        if (belongs.test(row)) {
            rows.add(row);
            rows.sort(LONGEST_WAITING_FIRST);
            data.refreshAll();
            showCount();
        }
    }

    void remove(UUID chatId) {
        if (rows.removeIf(row -> row.id().equals(chatId))) {
            data.refreshAll();
            showCount();
        }
    }

    /** Marks the chat that is open. */
    void select(Optional<UUID> chatId) {
        var before = selected;
        selected = chatId;
        rows.stream()
                .filter(row -> Optional.of(row.id()).equals(before)
                        || Optional.of(row.id()).equals(selected))
                .forEach(data::refreshItem);
    }

    private int place(UUID chatId) {
        for (var place = 0; place < rows.size(); place++) {
            if (rows.get(place).id().equals(chatId)) {
                return place;
            }
        }
        return -1;
    }

    private void showCount() {
        count.setText(String.valueOf(rows.size()));
        empty.setVisible(rows.isEmpty());
        list.setVisible(!rows.isEmpty());
        list.getStyle().set("--rows", String.valueOf(rows.size()));
    }

    private Renderer<ChatRow> createRenderer(UUID me, Consumer<ChatRow> join) {
        return LitRenderer.<ChatRow>of("""
                        <div class="chat-row">
                          <a class="chat-row-open" href="dashboard/${item.id}" aria-current="${item.current}">
                            <span class="chat-row-head">
                              <bdi class="chat-row-name">${item.name}</bdi>
                              <span class="chat-row-number">${item.number}</span>
                              <waiting-time since="${item.since}" title="${item.sinceLabel}"></waiting-time>
                            </span>
                            <span class="chat-row-words"><bdi class="chat-row-topic">${item.topic}</bdi>
                            <bdi class="chat-row-opening">${item.opening}</bdi></span>
                            <span class="chat-row-people">${item.people}</span>
                          </a>
                          <vaadin-button class="chat-row-join" theme="primary small" ?hidden="${!item.joinable}"
                            @click="${join}">${item.joinLabel}</vaadin-button>
                        </div>
                        """)
                .withProperty("id", row -> row.id().toString())
                .withProperty("current", row -> String.valueOf(selected.equals(Optional.of(row.id()))))
                .withProperty("name", ChatRow::studentName)
                .withProperty("number", row -> "#" + row.number())
                .withProperty("since", row -> row.waitingSince().toEpochMilli())
                .withProperty("sinceLabel", row -> getTranslation("dashboard.waiting-since"))
                .withProperty("topic", ChatRow::topic)
                .withProperty("opening", ChatRow::opening)
                .withProperty("people", this::people)
                .withProperty("joinable", row -> row.status().isOpen() && !row.isIn(me))
                .withProperty("joinLabel", row -> getTranslation("dashboard.join"))
                .withFunction("join", join::accept);
    }

    private String people(ChatRow row) {
        var names = row.technicians().stream().map(Technician::name).collect(Collectors.joining(", "));
        return row.status() == ChatStatus.LEFT ? getTranslation("dashboard.row-left", names) : names;
    }
}
