package org.supportchat.chat.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.supportchat.chat.ChatChanges;
import org.supportchat.chat.ChatRow;
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
        feed.open(
                ui,
                ring -> changes.ofAll(chatId -> {
                    changed.add(chatId);
                    ring.run();
                }));
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
        return () -> lists.setRows(rows);
    }

    private Optional<Command> readChanged(Set<UUID> chatIds) {
        if (chatIds.isEmpty()) {
            return Optional.empty();
        }
        var rows = dashboard.now(chatIds);
        return Optional.of(() -> lists.update(chatIds, rows));
    }
}
