package org.supportchat.chat.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportchat.chat.ChatChanges;
import org.supportchat.chat.ChatRow;
import org.supportchat.chat.ChatStatus;
import org.supportchat.chat.DashboardService;
import org.supportchat.common.ui.LivePage;

/**
 * Keeps the lists of a dashboard current: reads all to begin with and to catch up, and else gathers which chats have
 * changed and reads those alone, at most four times a second.
 */
final class DashboardFeed {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final DashboardService dashboard;
    private final ChatChanges changes;
    private final ChatLists lists;
    private final Map<UUID, Long> known = new ConcurrentHashMap<>();
    private final Set<UUID> changed = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean lacksAll = new AtomicBoolean();
    private final PageFeed feed = new PageFeed(PAUSE, this::read);
    private Registration catchingUp = () -> {};

    DashboardFeed(DashboardService dashboard, ChatChanges changes, ChatLists lists) {
        this.dashboard = dashboard;
        this.changes = changes;
        this.lists = lists;
    }

    void open(UI ui) {
        close();
        lacksAll.set(true);
        catchingUp = LivePage.onCatchUp(ui, () -> lacksAll.set(true));
        feed.open(ui, this::listen);
    }

    private Runnable listen(Runnable ring) {
        var events = changes.ofAll(chatId -> {
            changed.add(chatId);
            ring.run();
        });
        var looks = changes.ofNewest(newest -> {
            if (changed.addAll(behind(newest))) {
                ring.run();
            }
        });
        return () -> {
            events.run();
            looks.run();
        };
    }

    /** Those that are newer than what was read, are not known here, or are closed now. */
    private Set<UUID> behind(Map<UUID, Long> newest) {
        return Stream.concat(newest.keySet().stream(), known.keySet().stream())
                .filter(chatId -> !Objects.equals(newest.get(chatId), known.get(chatId)))
                .collect(Collectors.toSet());
    }

    void close() {
        catchingUp.remove();
        catchingUp = () -> {};
        feed.close();
    }

    private Optional<Command> read() {
        var all = lacksAll.getAndSet(false);
        var chatIds = Set.copyOf(changed);
        changed.removeAll(chatIds);
        try {
            return all ? Optional.of(showAll(dashboard.notDone())) : readChanged(chatIds);
        } catch (RuntimeException fault) {
            changed.addAll(chatIds);
            lacksAll.compareAndSet(false, all);
            throw fault;
        }
    }

    private Command showAll(List<ChatRow> rows) {
        rows.forEach(this::note);
        return () -> lists.setRows(rows);
    }

    private Optional<Command> readChanged(Set<UUID> chatIds) {
        if (chatIds.isEmpty()) {
            return Optional.empty();
        }
        var rows = dashboard.now(chatIds);
        known.keySet().removeAll(chatIds);
        rows.forEach(this::note);
        return Optional.of(() -> lists.update(chatIds, rows));
    }

    /** A closed chat is not looked for any more. */
    private void note(ChatRow row) {
        if (row.status() != ChatStatus.CLOSED) {
            known.put(row.id(), row.lastSeq());
        }
    }
}
