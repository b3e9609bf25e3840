package org.supportchat.account.ui;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.function.Consumer;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.supportchat.account.Preferences;
import org.supportchat.account.StaffMember;
import org.supportchat.cluster.Doorbell;
import org.supportchat.common.ui.LivePage;

/**
 * Tells a part of a page what its reader prefers, whenever that was changed anywhere or the page is to catch up. It is read
 * outside the session lock and shown under it. Opening it again replaces what was open.
 */
final class PreferenceFeed {

    private final PreferenceServices services;
    private final Consumer<Preferences> show;
    private Runnable close = () -> {};

    PreferenceFeed(PreferenceServices services, Consumer<Preferences> show) {
        this.services = services;
        this.show = show;
    }

    void open(UI ui) {
        close();
        var bell = new Doorbell(Duration.ZERO, DelegatingSecurityContextRunnable.create(() -> read(ui), null));
        var changes = services.changes().ofPreferences(StaffMember.current().id(), bell::ring);
        var catchingUp = LivePage.onCatchUp(ui, bell::ring);
        close = () -> {
            changes.run();
            catchingUp.remove();
            bell.close();
        };
    }

    void close() {
        close.run();
        close = () -> {};
    }

    private void read(UI ui) {
        var preferences = services.preferences().mine();
        LivePage.show(ui, () -> show.accept(preferences));
    }
}
