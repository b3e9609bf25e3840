package org.supportchat.chat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.supportchat.cluster.Doorbell;

/**
 * Reads the rows that have changed, once for all dashboards of the node, and hands them out: at most ten statements a
 * second however many dashboards there are, and none while there is none. A change of which nobody told is found by the
 * slow check, which knows how new each chat is.
 */
@Component
class DashboardNews {

    private static final Duration PAUSE = Duration.ofMillis(100);

    /** It is quicker to read all chats than to ask for so many by name. */
    private static final int MANY = 200;

    private final RowReader reader;
    private final Map<UUID, Long> known = new ConcurrentHashMap<>();
    private final Set<UUID> changed = ConcurrentHashMap.newKeySet();
    private final List<Consumer<List<RowChange>>> followers = new CopyOnWriteArrayList<>();
    private final Doorbell doorbell = new Doorbell(PAUSE, this::read);

    DashboardNews(RowReader reader, ChatChanges changes) {
        this.reader = reader;
        changes.ofAll(chatId -> look(Set.of(chatId)));
        changes.ofNewest(newest -> look(behind(newest)));
    }

    /** Hears of every row that is newer than before. Run the result to stop. */
    Runnable follow(Consumer<List<RowChange>> follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    private void look(Set<UUID> chatIds) {
        if (followers.isEmpty()) {
            known.clear();
        } else if (changed.addAll(chatIds)) {
            doorbell.ring();
        }
    }

    /** Those that are newer than what was handed out, are not known here, or are closed now. */
    private Set<UUID> behind(Map<UUID, Long> newest) {
        return Stream.concat(newest.keySet().stream(), known.keySet().stream())
                .filter(chatId -> !Objects.equals(newest.get(chatId), known.get(chatId)))
                .collect(Collectors.toSet());
    }

    private void read() {
        var chatIds = Set.copyOf(changed);
        changed.removeAll(chatIds);
        if (chatIds.isEmpty()) {
            return;
        }
        try {
            var rows = read(chatIds).stream().collect(Collectors.toMap(ChatRow::id, Function.identity()));
            var news = chatIds.stream()
                    .map(chatId -> RowChange.of(chatId, rows.get(chatId)))
                    .toList();
            news.forEach(this::note);
            followers.forEach(follower -> follower.accept(news));
        } catch (RuntimeException fault) {
            changed.addAll(chatIds);
            throw fault;
        }
    }

    private List<ChatRow> read(Set<UUID> chatIds) {
        return chatIds.size() > MANY ? reader.notDone() : reader.now(chatIds);
    }

    /** A closed chat is not looked for any more. */
    private void note(RowChange change) {
        known.remove(change.chatId());
        change.row()
                .filter(row -> row.status() != ChatStatus.CLOSED)
                .ifPresent(row -> known.put(row.id(), row.lastSeq()));
    }
}
