package org.supportchat.chat.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.supportchat.chat.ChatChanges;
import org.supportchat.chat.ChatRow;
import org.supportchat.chat.DashboardService;

/** Gathers which chats have changed and reads those alone, at most four times a second. */
final class DashboardFeed {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final DashboardService dashboard;
    private final ChatChanges changes;
    private final BiConsumer<Set<UUID>, Collection<ChatRow>> show;
    private final Set<UUID> changed = ConcurrentHashMap.newKeySet();
    private final PageFeed feed = new PageFeed(PAUSE, this::read);

    /** @param show takes which chats were read, and the rows of those that are there */
    DashboardFeed(DashboardService dashboard, ChatChanges changes, BiConsumer<Set<UUID>, Collection<ChatRow>> show) {
        this.dashboard = dashboard;
        this.changes = changes;
        this.show = show;
    }

    void open(UI ui) {
        feed.open(
                ui,
                ring -> changes.ofAll(chatId -> {
                    changed.add(chatId);
                    ring.run();
                }));
    }

    void close() {
        feed.close();
    }

    private Optional<Command> read() {
        var chatIds = Set.copyOf(changed);
        if (chatIds.isEmpty()) {
            return Optional.empty();
        }
        changed.removeAll(chatIds);
        try {
            var rows = dashboard.now(chatIds);
            return Optional.of(() -> show.accept(chatIds, rows));
        } catch (RuntimeException fault) {
            changed.addAll(chatIds);
            throw fault;
        }
    }
}
