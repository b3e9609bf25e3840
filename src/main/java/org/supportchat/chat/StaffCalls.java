package org.supportchat.chat;

import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.supportchat.cluster.Bus;
import org.supportchat.cluster.Change;

/** Calls people of the staff to a chat: heard by the pages they have open, and kept nowhere. */
@Component
public class StaffCalls {

    private static final String CALLED = "staff-call";

    private final Bus bus;

    StaffCalls(Bus bus) {
        this.bus = bus;
    }

    /** Hears each call of this account, once what it is about is stored. Run the result to stop. */
    public Runnable ofCalls(UUID accountId, Consumer<StaffCall> listener) {
        return bus.subscribe(
                new Change(CALLED, accountId), change -> listener.accept(StaffCall.ofText(change.detail())));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(StaffCalled event) {
        bus.publish(new Change(CALLED, event.accountId(), event.call().asText()));
    }
}
