package org.supportchat.chat;

import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.supportchat.cluster.Bus;
import org.supportchat.cluster.Change;

/** Tells the open pages which chat to read again, once the transaction that changed it has been committed. */
@Component
public class ChatChanges {

    private static final String TOPIC = "chat";
    private static final String SEEN = "chat-seen";

    private final Bus bus;

    ChatChanges(Bus bus) {
        this.bus = bus;
    }

    /** Rings when this chat changes, or more of it was seen. Run the result to stop. */
    public Runnable ofOne(UUID chatId, Runnable listener) {
        var changed = bus.subscribe(new Change(TOPIC, chatId), change -> listener.run());
        var seen = bus.subscribe(new Change(SEEN, chatId), change -> listener.run());
        return () -> {
            changed.run();
            seen.run();
        };
    }

    /** Names each chat that changes. Run the result to stop. */
    public Runnable ofAll(Consumer<UUID> listener) {
        return bus.subscribe(TOPIC, change -> listener.accept(change.subject()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(ChatChanged event) {
        bus.publish(new Change(TOPIC, event.chatId()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(ChatSeen event) {
        bus.publish(new Change(SEEN, event.chatId()));
    }
}
