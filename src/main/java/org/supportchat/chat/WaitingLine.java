package org.supportchat.chat;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.supportchat.cluster.Doorbell;
import org.supportchat.schedule.SupportHours;

/**
 * Tells every page that waits where it stands in line. One read serves all pages of the node, at most one a second, and
 * only while somebody watches; a page hears of it where its own place or estimate is another one than before.
 */
@Component
public class WaitingLine {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final LineReader reader;
    private final DutyRoster duty;
    private final SupportHours hours;
    private final Clock clock;
    private final Map<Runnable, UUID> watchers = new ConcurrentHashMap<>();
    private final Doorbell doorbell = new Doorbell(PAUSE, this::look);
    private volatile Line line = Line.EMPTY;

    WaitingLine(LineReader reader, DutyRoster duty, ChatChanges changes, SupportHours hours, Clock clock) {
        this.reader = reader;
        this.duty = duty;
        this.hours = hours;
        this.clock = clock;
        changes.ofTheLine(this::ring);
        changes.ofNewest(newest -> ring());
        duty.onChange(this::ring);
        hours.onChange(this::ring);
    }

    /** Rings when the chat's place or estimate has changed. Run the result to stop. */
    public Runnable watch(UUID chatId, Runnable listener) {
        watchers.put(listener, chatId);
        ring();
        return () -> watchers.remove(listener);
    }

    /** Where the chat stands, as far as that is known; nothing where it does not wait. */
    public Optional<PlaceInLine> place(UUID chatId) {
        return line.place(chatId);
    }

    private void ring() {
        if (!watchers.isEmpty()) {
            doorbell.ring();
        }
    }

    private void look() {
        var before = line;
        var time = clock.instant();
        var openSince = hours.rule().openSince(time);
        var now = before.next(reader.waiting(), reader.waitsLately(), duty.size(), openSince, time);
        line = now;
        watchers.forEach((listener, chatId) -> {
            if (!now.place(chatId).equals(before.place(chatId))) {
                listener.run();
            }
        });
    }
}
