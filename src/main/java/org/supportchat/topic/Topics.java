package org.supportchat.topic;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.supportchat.cluster.Bus;
import org.supportchat.cluster.Change;

/**
 * What students can choose from, kept in memory: read again once a topic was changed on any node, and after a minute at
 * the latest, should this node not have heard of it. While the database is away, what was read last is good enough.
 */
@Component
public class Topics {

    private static final Logger log = LoggerFactory.getLogger(Topics.class);
    private static final Change CHANGED = new Change("topics", new UUID(0, 0));
    private static final Duration GOOD_FOR = Duration.ofMinutes(1);
    private static final Duration TRIED_AGAIN_AFTER = Duration.ofSeconds(2);

    private final TopicReader reader;
    private final Bus bus;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();
    private volatile Choices choices = new Choices(List.of(), Instant.MIN);

    private record Choices(List<TopicView> topics, Instant until) {}

    Topics(TopicReader reader, Bus bus, Clock clock) {
        this.reader = reader;
        this.bus = bus;
        this.clock = clock;
        bus.subscribe(CHANGED, change -> expire());
    }

    /** The active ones, in order. */
    public List<TopicView> choices() {
        if (choices.until().isBefore(clock.instant())) {
            read();
        }
        return choices.topics();
    }

    /** The one with this id, as long as it can be chosen. */
    public Optional<TopicView> find(UUID id) {
        return choices().stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /** Hears that the choices are not what they were. Run the result to stop. */
    public Runnable onChange(Runnable listener) {
        return bus.subscribe(CHANGED, change -> listener.run());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(TopicsChanged event) {
        bus.publish(CHANGED);
    }

    private void expire() {
        changes.incrementAndGet();
        choices = new Choices(choices.topics(), Instant.MIN);
    }

    /** What was read while a topic changed may be old already. */
    private void read() {
        var before = changes.get();
        try {
            var read = reader.active();
            choices =
                    new Choices(read, changes.get() == before ? clock.instant().plus(GOOD_FOR) : Instant.MIN);
        } catch (RuntimeException fault) {
            log.debug("Could not read the topics: {}", fault.toString());
            choices = new Choices(choices.topics(), clock.instant().plus(TRIED_AGAIN_AFTER));
        }
    }
}
