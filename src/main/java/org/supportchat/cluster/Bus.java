package org.supportchat.cluster;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Carries changes to those who listen. Listeners run on the publisher's thread, so they only note what to read and
 * return; what one of them throws is logged and keeps nobody else from hearing.
 */
@Component
public class Bus {

    private static final Logger log = LoggerFactory.getLogger(Bus.class);

    private final Map<Object, List<Consumer<Change>>> listeners = new ConcurrentHashMap<>();

    /** Hears of one subject alone, with any detail. Run the result to stop; running it again does nothing. */
    public Runnable subscribe(Change subject, Consumer<Change> listener) {
        return add(subject.withoutDetail(), listener);
    }

    /** Hears of every subject of the topic. Run the result to stop; running it again does nothing. */
    public Runnable subscribe(String topic, Consumer<Change> listener) {
        return add(topic, listener);
    }

    public void publish(Change change) {
        tell(change.withoutDetail(), change);
        tell(change.topic(), change);
    }

    private Runnable add(Object key, Consumer<Change> listener) {
        listeners.compute(key, (same, present) -> {
            var list = present == null ? new CopyOnWriteArrayList<Consumer<Change>>() : present;
            list.add(listener);
            return list;
        });
        return () -> listeners.computeIfPresent(key, (same, present) -> {
            present.remove(listener);
            return present.isEmpty() ? null : present;
        });
    }

    private void tell(Object key, Change change) {
        for (var listener : listeners.getOrDefault(key, List.of())) {
            try {
                listener.accept(change);
            } catch (RuntimeException fault) {
                log.warn("A listener failed on {}", change, fault);
            }
        }
    }
}
