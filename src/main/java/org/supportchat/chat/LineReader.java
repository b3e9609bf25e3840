package org.supportchat.chat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who waits, and how long people waited lately, in two statements for everybody in line. */
@Service
class LineReader {

    /** Waits of longer ago say little of now, and so many are enough for a median. */
    private static final Duration LATELY = Duration.ofHours(2);

    private static final int MOST = 25;

    private final ChatRepository chats;
    private final Clock clock;

    LineReader(ChatRepository chats, Clock clock) {
        this.chats = chats;
        this.clock = clock;
    }

    /** In the order in which they are to be helped. */
    @Transactional(readOnly = true)
    List<UUID> waiting() {
        return chats.findWaiting();
    }

    @Transactional(readOnly = true)
    List<Duration> waitsLately() {
        return chats.findTakenSince(clock.instant().minus(LATELY), Limit.of(MOST)).stream()
                .map(Taken::waited)
                .toList();
    }
}
