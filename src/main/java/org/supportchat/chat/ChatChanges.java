package org.supportchat.chat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.supportchat.cluster.Bus;
import org.supportchat.cluster.Change;

/**
 * Tells the open pages which chat to read again, once the transaction that changed it has been committed; and who is
 * typing there, which is no change.
 */
@Component
public class ChatChanges {

    private static final String CHANGED = "chat";
    private static final String SEEN = "chat-seen";
    private static final Change LINE = new Change("line", new UUID(0, 0));
    private static final String TYPING = "chat-typing";
    private static final String ALERTS = "alert-settings";

    private final Bus bus;
    private final List<Consumer<Map<UUID, Long>>> lookers = new CopyOnWriteArrayList<>();

    ChatChanges(Bus bus) {
        this.bus = bus;
    }

    /** Rings when this chat changes, or more of it was seen. Run the result to stop. */
    public Runnable ofOne(UUID chatId, Runnable listener) {
        var changed = bus.subscribe(new Change(CHANGED, chatId), change -> listener.run());
        var seen = bus.subscribe(new Change(SEEN, chatId), change -> listener.run());
        return () -> {
            changed.run();
            seen.run();
        };
    }

    /** Says that somebody is typing in this chat: heard by its open pages, and kept nowhere. */
    public void tellTyping(UUID chatId, Typist typist) {
        bus.publish(new Change(TYPING, chatId, typist.asText()));
    }

    /** Names who is typing in this chat, at every sign of it. Run the result to stop. */
    public Runnable ofTyping(UUID chatId, Consumer<Typist> listener) {
        return bus.subscribe(new Change(TYPING, chatId), change -> listener.accept(Typist.ofText(change.detail())));
    }

    /** The same for all chats. */
    public Runnable ofTyping(BiConsumer<UUID, Typist> listener) {
        return bus.subscribe(TYPING, change -> listener.accept(change.subject(), Typist.ofText(change.detail())));
    }

    /** Names each chat that changes. Run the result to stop. */
    Runnable ofAll(Consumer<UUID> listener) {
        return bus.subscribe(CHANGED, change -> listener.accept(change.subject()));
    }

    /** Rings when this account wants to be rung otherwise than before. Run the result to stop. */
    public Runnable ofAlertSettings(UUID accountId, Runnable listener) {
        return bus.subscribe(new Change(ALERTS, accountId), change -> listener.run());
    }

    /** Rings when the line of those who wait may have moved. Run the result to stop. */
    Runnable ofTheLine(Runnable listener) {
        return bus.subscribe(LINE, change -> listener.run());
    }

    /**
     * Tells every few seconds, changed or not, the number of the newest line of every chat that is not closed, for those
     * whom an event did not reach. Run the result to stop.
     */
    public Runnable ofNewest(Consumer<Map<UUID, Long>> listener) {
        lookers.add(listener);
        return () -> lookers.remove(listener);
    }

    void tellNewest(Map<UUID, Long> newest) {
        lookers.forEach(listener -> listener.accept(newest));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(ChatChanged event) {
        bus.publish(new Change(CHANGED, event.chatId()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(AlertSettingsChanged event) {
        bus.publish(new Change(ALERTS, event.accountId()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(LineMoved event) {
        bus.publish(LINE);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(ChatSeen event) {
        bus.publish(new Change(SEEN, event.chatId()));
    }
}
