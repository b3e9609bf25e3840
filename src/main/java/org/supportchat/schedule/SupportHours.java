package org.supportchat.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.supportchat.cluster.Bus;
import org.supportchat.cluster.Change;
import org.supportchat.cluster.Doorbell;
import org.supportchat.cluster.Kept;

/**
 * When help is there. Whoever shows it is told when the answer is another one: because the schedule was changed, or because
 * it is time. That is looked at once a second, in memory, for all pages of the node; so a clock that jumps is found out
 * like one that goes.
 */
@Component
public class SupportHours {

    private static final Logger log = LoggerFactory.getLogger(SupportHours.class);
    private static final Change CHANGED = new Change("schedule", new UUID(0, 0));

    private final ScheduleSettings settings;
    private final Clock clock;
    private final Kept<Known> known;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Optional<Told> told = Optional.empty();

    /** What all who listen were told of. With the day its words change, such as "tomorrow". */
    private record Told(Availability availability, ScheduleView view, LocalDate today) {}

    /** What is kept, and the rule that answers by it. */
    private record Known(ScheduleView view, OpeningHours rule) {

        static Known of(ScheduleView view, ZoneId zone) {
            var overrides = view.overrides().stream().map(OverrideView::days).toList();
            return new Known(view, new OpeningHours(zone, view.week(), overrides, view.pause()));
        }
    }

    SupportHours(ScheduleSettings settings, ScheduleReader reader, Bus bus, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        var nothing = Known.of(new ScheduleView(new Week(Map.of()), Map.of(), List.of(), Optional.empty()), zone());
        this.known = new Kept<>(CHANGED, () -> Known.of(reader.read(), zone()), nothing, bus, clock);
        known.onChange(new Doorbell(Duration.ZERO, this::look)::ring);
    }

    public Availability now() {
        var now = clock.instant();
        return Availability.at(now, dayOf(now), rule(), settings.lastCall());
    }

    /** All that is kept, as it is now. */
    public ScheduleView view() {
        return known.get().view();
    }

    /** What answers for any other moment, by what is kept now. */
    public OpeningHours rule() {
        return known.get().rule();
    }

    /** Where the course is: what times of the day mean. */
    public ZoneId zone() {
        return settings.zone();
    }

    /** The day it is where the course is. */
    public LocalDate today() {
        return dayOf(clock.instant());
    }

    /**
     * Hears that the schedule was changed, that we open, close or are about to, or that it is another day. Listeners only
     * note what to show and return. Run the result to stop.
     */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(ScheduleChanged event) {
        known.tellChanged();
    }

    /** Tells where the answer is another one; what was changed is read once, before all pages ask for it. */
    @Scheduled(fixedRate = 1, timeUnit = TimeUnit.SECONDS)
    synchronized void look() {
        var now = Optional.of(new Told(now(), view(), today()));
        var before = told;
        told = now;
        if (before.isPresent() && !before.equals(now)) {
            tell();
        }
    }

    private LocalDate dayOf(Instant at) {
        return at.atZone(zone()).toLocalDate();
    }

    private void tell() {
        for (var listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException fault) {
                log.warn("A listener failed on a change of support hours", fault);
            }
        }
    }
}
