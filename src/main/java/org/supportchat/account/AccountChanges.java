package org.supportchat.account;

import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.supportchat.cluster.Bus;
import org.supportchat.cluster.Change;

/** Tells the open pages of the staff what was changed in an account, once that has been committed. */
@Component
public class AccountChanges {

    private static final String NAMES = "account-names";
    private static final String ACCOUNTS = "accounts";
    private static final UUID ALL = new UUID(0, 0);
    private static final String PREFERENCES = "account-preferences";

    private final Bus bus;

    AccountChanges(Bus bus) {
        this.bus = bus;
    }

    /** Names what this person is called from now on. Run the result to stop. */
    public Runnable ofNames(UUID accountId, Consumer<String> listener) {
        return bus.subscribe(new Change(NAMES, accountId), change -> listener.accept(change.detail()));
    }

    /** The same for everybody. */
    Runnable ofNames(BiConsumer<UUID, String> listener) {
        return bus.subscribe(NAMES, change -> listener.accept(change.subject(), change.detail()));
    }

    /** Rings when this person likes pages to be otherwise than before. Run the result to stop. */
    public Runnable ofPreferences(UUID accountId, Runnable listener) {
        return bus.subscribe(new Change(PREFERENCES, accountId), change -> listener.run());
    }

    /** Rings when anything is otherwise in any account. Run the result to stop. */
    public Runnable ofAccounts(Runnable listener) {
        return bus.subscribe(ACCOUNTS, change -> listener.run());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(AccountEvent event) {
        bus.publish(new Change(ACCOUNTS, ALL));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(NamesChanged event) {
        bus.publish(new Change(NAMES, event.accountId(), event.name()));
        bus.publish(new Change(ACCOUNTS, event.accountId()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(PreferencesChanged event) {
        bus.publish(new Change(PREFERENCES, event.accountId()));
    }
}
