package org.supportchat.chat.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.supportchat.cluster.Doorbell;
import org.supportchat.common.ui.LivePage;

/**
 * Keeps one part of one page current. Whenever it is rung it reads, outside the session lock and as the person of the
 * page, and then shows what it read under the lock. Opening it again replaces what was open, closing it twice is
 * closing it once: a resync attaches and detaches at will.
 */
final class PageFeed {

    private final Duration pause;
    private final Supplier<Optional<Command>> read;
    private Runnable hangUp = () -> {};

    /**
     * @param pause the shortest time between two reads; may be zero
     * @param read reads, without touching a component, and gives what is to be done at the page, if anything
     */
    PageFeed(Duration pause, Supplier<Optional<Command>> read) {
        this.pause = pause;
        this.read = read;
    }

    /**
     * Starts to listen, and reads at once, so that nothing is missed between the page's first read and now; and again
     * whenever the page is to catch up.
     *
     * @param subscribe takes what to run when there is news, and gives what to run to hear no more
     */
    void open(UI ui, Function<Runnable, Runnable> subscribe) {
        close();
        var isOpen = new AtomicBoolean(true);
        var work = DelegatingSecurityContextRunnable.create(() -> refresh(ui, isOpen), null);
        var doorbell = new Doorbell(pause, work);
        var unsubscribe = subscribe.apply(doorbell::ring);
        var catchingUp = LivePage.onCatchUp(ui, doorbell::ring);
        hangUp = () -> {
            unsubscribe.run();
            catchingUp.remove();
            doorbell.close();
            isOpen.set(false);
        };
        doorbell.ring();
    }

    void close() {
        hangUp.run();
        hangUp = () -> {};
    }

    /** What was read for an opening that has been closed meanwhile is old news, and not shown. */
    private void refresh(UI ui, AtomicBoolean isOpen) {
        read.get()
                .ifPresent(show -> LivePage.show(ui, () -> {
                    if (isOpen.get()) {
                        show.execute();
                    }
                }));
    }
}
