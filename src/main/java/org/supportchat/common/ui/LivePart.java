package org.supportchat.common.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Function;

/**
 * Keeps one part of one page current with what is in memory, so that it is asked under the lock of the page. Opening it again
 * replaces what was open, closing it twice is closing it once: a resync attaches and detaches at will.
 */
public final class LivePart {

    private final Function<Runnable, Runnable> listen;
    private final Runnable show;
    private Runnable hangUp = () -> {};

    /**
     * @param listen takes what to run when there is news, and gives what to run to hear no more
     * @param show shows how it is now; what the page shows already is not to be shown again
     */
    public LivePart(Function<Runnable, Runnable> listen, Runnable show) {
        this.listen = listen;
        this.show = show;
    }

    /** Shows how it is, and from now on whenever that changes or the page is to catch up. */
    public void open(UI ui) {
        close();
        var stop = listen.apply(() -> LivePage.show(ui, show::run));
        var catchingUp = LivePage.onCatchUp(ui, show);
        hangUp = () -> {
            stop.run();
            catchingUp.remove();
        };
        show.run();
    }

    public void close() {
        hangUp.run();
        hangUp = () -> {};
    }
}
