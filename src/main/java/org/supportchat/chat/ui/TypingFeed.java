package org.supportchat.chat.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.supportchat.chat.ChatChanges;
import org.supportchat.chat.Typist;

/** Hears at one page of a chat who is typing there, except for whom the page belongs to. Nothing is read for it. */
final class TypingFeed {

    /** Some who type fast are shown together. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final ChatChanges changes;
    private final Typist reader;
    private final Consumer<Typist> show;
    private final Set<Typist> heard = ConcurrentHashMap.newKeySet();
    private final PageFeed feed = new PageFeed(PAUSE, this::take);

    /** @param show shows one who is typing, under the lock of the page */
    TypingFeed(ChatChanges changes, Typist reader, Consumer<Typist> show) {
        this.changes = changes;
        this.reader = reader;
        this.show = show;
    }

    void open(UI ui, UUID chatId) {
        feed.open(
                ui,
                ring -> changes.ofTyping(chatId, typist -> {
                    if (!typist.equals(reader)) {
                        heard.add(typist);
                        ring.run();
                    }
                }));
    }

    void close() {
        feed.close();
    }

    /** What was typed is here: a sign that was not shown yet is an old one. */
    void forget(Typist typist) {
        heard.remove(typist);
    }

    private Optional<Command> take() {
        var typists = Set.copyOf(heard);
        heard.removeAll(typists);
        return typists.isEmpty() ? Optional.empty() : Optional.of(() -> typists.forEach(show));
    }
}
