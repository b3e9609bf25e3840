package org.supportchat.chat.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.supportchat.chat.ChatChanges;
import org.supportchat.chat.DashboardService;
import org.supportchat.chat.Lookers;
import org.supportchat.chat.RowChange;
import org.supportchat.chat.Typist;
import org.supportchat.common.ui.LivePage;

/**
 * Keeps the lists of a dashboard current: reads all to begin with and to catch up, and else gathers what has changed,
 * which is read once for all dashboards, and shows it at most four times a second.
 */
final class DashboardFeed {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final DashboardService dashboard;
    private final ChatChanges changes;
    private final Lookers lookers;
    private final ChatLists lists;
    private final Map<UUID, RowChange> news = new ConcurrentHashMap<>();
    private final Set<UUID> lookedAt = ConcurrentHashMap.newKeySet();
    private final Set<Typing> typing = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean lacksAll = new AtomicBoolean();
    private final PageFeed feed = new PageFeed(PAUSE, this::read);
    private Registration catchingUp = () -> {};

    /** Somebody types in a chat. */
    private record Typing(UUID chatId, Typist typist) {}

    DashboardFeed(DashboardService dashboard, ChatChanges changes, Lookers lookers, ChatLists lists) {
        this.dashboard = dashboard;
        this.changes = changes;
        this.lookers = lookers;
        this.lists = lists;
    }

    void open(UI ui) {
        close();
        lacksAll.set(true);
        catchingUp = LivePage.onCatchUp(ui, () -> lacksAll.set(true));
        feed.open(ui, this::listen);
    }

    void close() {
        catchingUp.remove();
        catchingUp = () -> {};
        feed.close();
    }

    private Runnable listen(Runnable ring) {
        var hearings = List.of(
                dashboard.follow(rows -> {
                    rows.forEach(row -> news.put(row.chatId(), row));
                    ring.run();
                }),
                lookers.onChange(chatId -> {
                    lookedAt.add(chatId);
                    ring.run();
                }),
                changes.ofTyping((chatId, typist) -> {
                    typing.add(new Typing(chatId, typist));
                    ring.run();
                }));
        return () -> hearings.forEach(Runnable::run);
    }

    private Optional<Command> read() {
        var rows = taken(news.keySet()).stream().map(news::remove).toList();
        var looking = taken(lookedAt);
        var typists = taken(typing);
        lookedAt.removeAll(looking);
        typing.removeAll(typists);
        if (lacksAll.getAndSet(false)) {
            return Optional.of(readAll());
        }
        return rows.isEmpty() && looking.isEmpty() && typists.isEmpty()
                ? Optional.empty()
                : Optional.of(() -> {
                    lists.update(rows);
                    looking.forEach(chatId -> lists.setLooking(chatId, lookers.of(chatId)));
                    typists.forEach(one -> lists.showTyping(one.chatId(), one.typist()));
                });
    }

    /** What was gathered before is in it. */
    private Command readAll() {
        try {
            var rows = dashboard.notDone();
            var looking = lookers.all();
            return () -> lists.setRows(rows, looking);
        } catch (RuntimeException fault) {
            lacksAll.set(true);
            throw fault;
        }
    }

    private static <T> List<T> taken(Collection<T> gathered) {
        return new ArrayList<>(gathered);
    }
}
