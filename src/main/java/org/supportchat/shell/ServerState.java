package org.supportchat.shell;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.supportchat.database.DatabaseFound;
import org.supportchat.database.DatabaseLost;

/** What every page tells of this server: that it cannot store now, or is about to stop. It is the first to be stopped. */
@Component
public class ServerState implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ServerState.class);

    private final List<Consumer<Trouble>> listeners = new CopyOnWriteArrayList<>();
    private volatile Trouble trouble = Trouble.NONE;
    private volatile boolean running;

    /** What keeps the server from storing messages. */
    public enum Trouble {
        NONE,
        /** The database is away. */
        STALLED,
        /** The server is being stopped or restarted. */
        STOPPING
    }

    public Trouble trouble() {
        return trouble;
    }

    /** Hears of every change. Run the result to stop. */
    public Runnable subscribe(Consumer<Trouble> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @EventListener
    void on(DatabaseLost event) {
        become(Trouble.STALLED);
    }

    @EventListener
    void on(DatabaseFound event) {
        become(Trouble.NONE);
    }

    @Override
    public void start() {
        running = true;
        trouble = Trouble.NONE;
    }

    @Override
    public void stop() {
        become(Trouble.STOPPING);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Nothing is better once the server stops; and a page that fails to hear keeps no other from hearing. */
    private void become(Trouble next) {
        if (trouble == Trouble.STOPPING) {
            return;
        }
        trouble = next;
        for (var listener : listeners) {
            try {
                listener.accept(next);
            } catch (RuntimeException fault) {
                log.debug("A page did not hear of {}: {}", next, fault.toString());
            }
        }
    }
}
