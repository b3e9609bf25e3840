package org.supportchat.chat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.schedule.OpeningHours;
import org.supportchat.schedule.SupportHours;

/** Who waits, and how long people waited lately, in two statements for everybody in line. */
@Service
class LineReader {

    /** Waits of longer ago say little of now, and so many are enough for a median. */
    private static final Duration LATELY = Duration.ofHours(2);

    private static final int MOST = 25;

    /** As many times more are looked at, as most of a morning's first ones waited all night. */
    private static final int NIGHTS = 8;

    private final ChatRepository chats;
    private final SupportHours hours;
    private final Clock clock;

    LineReader(ChatRepository chats, SupportHours hours, Clock clock) {
        this.chats = chats;
        this.hours = hours;
        this.clock = clock;
    }

    /** In the order in which they are to be helped. */
    @Transactional(readOnly = true)
    List<UUID> waiting() {
        return chats.findWaiting();
    }

    /** Of those who waited, and were helped, while we were open: a night says nothing of how long it takes. */
    @Transactional(readOnly = true)
    List<Duration> waitsLately() {
        var rule = hours.rule();
        return chats.findTakenSince(clock.instant().minus(LATELY), Limit.of(MOST * NIGHTS)).stream()
                .filter(taken -> isWithinOneOpening(rule, taken))
                .limit(MOST)
                .map(Taken::waited)
                .toList();
    }

    private static boolean isWithinOneOpening(OpeningHours rule, Taken taken) {
        return rule.openSince(taken.takenAt())
                .filter(opening -> !opening.isAfter(taken.createdAt()))
                .isPresent();
    }
}
