package org.supportchat.chat.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.supportchat.chat.ChatRow;
import org.supportchat.chat.ChatStatus;
import org.supportchat.chat.RowChange;
import org.supportchat.common.ui.LivePage;

/**
 * Keeps the bell of one page current: which chats wait, by what is read once for all pages, and how its technician wants to
 * be rung.
 */
final class AlertFeed {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final UUID me;
    private final AlertServices services;
    private final AlertBell bell;
    private final Map<UUID, RowChange> news = new ConcurrentHashMap<>();
    private final Set<UUID> shown = new HashSet<>();
    private final AtomicBoolean lacksAll = new AtomicBoolean();
    private final AtomicBoolean lacksSettings = new AtomicBoolean();
    private final PageFeed feed = new PageFeed(PAUSE, this::read);
    private Registration catchingUp = () -> {};

    AlertFeed(UUID me, AlertServices services, AlertBell bell) {
        this.me = me;
        this.services = services;
        this.bell = bell;
    }

    /** The page is a new one, or was drawn anew, and knows nothing. */
    void open(UI ui) {
        close();
        shown.clear();
        wantAll();
        catchingUp = LivePage.onCatchUp(ui, this::wantAll);
        feed.open(ui, this::listen);
    }

    void close() {
        catchingUp.remove();
        catchingUp = () -> {};
        feed.close();
    }

    private void wantAll() {
        lacksAll.set(true);
        lacksSettings.set(true);
    }

    private Runnable listen(Runnable ring) {
        var rows = services.dashboard().follow(changes -> {
            changes.forEach(change -> news.put(change.chatId(), change));
            ring.run();
        });
        var settings = services.changes().ofAlertSettings(me, () -> {
            lacksSettings.set(true);
            ring.run();
        });
        return () -> {
            rows.run();
            settings.run();
        };
    }

    private Optional<Command> read() {
        var settings = readSettings();
        var waiting = readWaiting();
        return settings.isEmpty() && waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(() -> {
                    settings.ifPresent(Command::execute);
                    waiting.ifPresent(Command::execute);
                });
    }

    private Optional<Command> readSettings() {
        if (!lacksSettings.getAndSet(false)) {
            return Optional.empty();
        }
        try {
            var settings = services.alerts().mine();
            return Optional.of(() -> bell.setSettings(settings));
        } catch (RuntimeException fault) {
            lacksSettings.set(true);
            throw fault;
        }
    }

    private Optional<Command> readWaiting() {
        var changes = new ArrayList<>(news.keySet()).stream().map(news::remove).toList();
        if (!lacksAll.getAndSet(false)) {
            return changes.isEmpty() ? Optional.empty() : Optional.of(() -> show(changes));
        }
        try {
            var waiting = services.dashboard().waiting();
            return Optional.of(() -> showAll(waiting));
        } catch (RuntimeException fault) {
            lacksAll.set(true);
            throw fault;
        }
    }

    private void showAll(List<ChatRow> waiting) {
        var others = new HashSet<>(shown);
        waiting.forEach(row -> others.remove(row.id()));
        show(waiting, others);
    }

    private void show(List<RowChange> changes) {
        var waiting = changes.stream()
                .flatMap(change -> change.row().stream())
                .filter(row -> row.status() == ChatStatus.WAITING)
                .toList();
        var others = changes.stream().map(RowChange::chatId).collect(Collectors.toSet());
        waiting.forEach(row -> others.remove(row.id()));
        show(waiting, others);
    }

    /** What the page knows already is not sent again. */
    private void show(List<ChatRow> waiting, Set<UUID> others) {
        var gone = others.stream().filter(shown::remove).toList();
        var fresh = waiting.stream().filter(row -> shown.add(row.id())).toList();
        if (!fresh.isEmpty() || !gone.isEmpty()) {
            bell.update(fresh, gone);
        }
    }
}
