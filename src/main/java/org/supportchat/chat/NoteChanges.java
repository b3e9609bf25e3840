package org.supportchat.chat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.supportchat.cluster.Bus;
import org.supportchat.cluster.Change;

/**
 * Tells the pages of the staff that there is a newer note. No change of the chat is told with it: a page of its student
 * is not even woken.
 */
@Component
public class NoteChanges {

    private static final String WRITTEN = "note";

    private final Bus bus;
    private final List<Consumer<Map<UUID, Long>>> lookers = new CopyOnWriteArrayList<>();

    NoteChanges(Bus bus) {
        this.bus = bus;
    }

    /**
     * Rings when a note was written at this chat, and where a page turns out to be behind because an event was lost. Run
     * the result to stop.
     *
     * @param shown the number of the newest note at the page
     */
    public Runnable ofOne(UUID chatId, LongSupplier shown, Runnable listener) {
        var written = bus.subscribe(new Change(WRITTEN, chatId), change -> listener.run());
        Consumer<Map<UUID, Long>> looker = newest -> {
            if (newest.getOrDefault(chatId, 0L) > shown.getAsLong()) {
                listener.run();
            }
        };
        lookers.add(looker);
        return () -> {
            written.run();
            lookers.remove(looker);
        };
    }

    /** @param newest by chat the number of its newest note */
    void tellNewest(Map<UUID, Long> newest) {
        lookers.forEach(looker -> looker.accept(newest));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(NoteWritten event) {
        bus.publish(new Change(WRITTEN, event.chatId()));
    }
}
