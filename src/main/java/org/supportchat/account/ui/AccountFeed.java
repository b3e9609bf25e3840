package org.supportchat.account.ui;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.supportchat.account.AccountAdministration;
import org.supportchat.account.AccountChanges;
import org.supportchat.account.AccountView;
import org.supportchat.cluster.Doorbell;
import org.supportchat.common.ui.LivePage;

/**
 * Tells a page all accounts whenever anything was changed in one, or the page is to catch up. They are read outside the session
 * lock and shown under it. Opening it again replaces what was open.
 */
final class AccountFeed {

    /** A change of many accounts at once is shown once. */
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final AccountAdministration administration;
    private final AccountChanges changes;
    private final Consumer<List<AccountView>> show;
    private final AtomicInteger loads = new AtomicInteger();
    private Runnable close = () -> {};

    AccountFeed(AccountAdministration administration, AccountChanges changes, Consumer<List<AccountView>> show) {
        this.administration = administration;
        this.changes = changes;
        this.show = show;
    }

    void open(UI ui) {
        close();
        var ring = new AtomicReference<Runnable>(() -> {});
        var reading = DelegatingSecurityContextRunnable.create(
                () -> read(ui, () -> ring.get().run()), null);
        var bell = new Doorbell(PAUSE, reading);
        ring.set(bell::ring);
        var news = changes.ofAccounts(bell::ring);
        var catchingUp = LivePage.onCatchUp(ui, bell::ring);
        close = () -> {
            news.run();
            catchingUp.remove();
            bell.close();
        };
    }

    void close() {
        close.run();
        close = () -> {};
    }

    /** The page reads by itself now: what was read here before may be older by then, and is read anew. */
    void overtake() {
        loads.incrementAndGet();
    }

    private void read(UI ui, Runnable again) {
        var load = loads.get();
        var all = administration.all();
        LivePage.show(ui, () -> {
            if (load == loads.get()) {
                show.accept(all);
            } else {
                again.run();
            }
        });
    }
}
