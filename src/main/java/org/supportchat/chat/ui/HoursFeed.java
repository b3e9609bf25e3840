package org.supportchat.chat.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import org.supportchat.common.ui.LivePage;
import org.supportchat.schedule.Availability;
import org.supportchat.schedule.SupportHours;

/**
 * Keeps one part of one page current with support hours. What it shows is in memory, so it is asked under the lock of the
 * page. Opening it again replaces what was open, closing it twice is closing it once.
 */
final class HoursFeed {

    private final SupportHours hours;
    private final Consumer<Availability> show;
    private Runnable hangUp = () -> {};

    /** @param show shows how it is now; what the page shows already is not to be shown again */
    HoursFeed(SupportHours hours, Consumer<Availability> show) {
        this.hours = hours;
        this.show = show;
    }

    /** Shows how it is, and from now on whenever that changes. */
    void open(UI ui) {
        close();
        var stop = hours.onChange(() -> LivePage.show(ui, this::refresh));
        var catchingUp = LivePage.onCatchUp(ui, this::refresh);
        hangUp = () -> {
            stop.run();
            catchingUp.remove();
        };
        refresh();
    }

    void close() {
        hangUp.run();
        hangUp = () -> {};
    }

    private void refresh() {
        show.accept(hours.now());
    }
}
