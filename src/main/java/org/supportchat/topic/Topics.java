package org.supportchat.topic;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.supportchat.cluster.Bus;
import org.supportchat.cluster.Change;
import org.supportchat.cluster.Kept;

/** What students can choose from, kept in memory. */
@Component
public class Topics {

    private static final Change CHANGED = new Change("topics", new UUID(0, 0));

    private final Kept<List<TopicView>> choices;

    Topics(TopicReader reader, Bus bus, Clock clock) {
        this.choices = new Kept<>(CHANGED, reader::active, List.of(), bus, clock);
    }

    /** The active ones, in order. */
    public List<TopicView> choices() {
        return choices.get();
    }

    /** The one with this id, as long as it can be chosen. */
    public Optional<TopicView> find(UUID id) {
        return choices().stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /** Hears that the choices are not what they were. Run the result to stop. */
    public Runnable onChange(Runnable listener) {
        return choices.onChange(listener);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(TopicsChanged event) {
        choices.tellChanged();
    }
}
