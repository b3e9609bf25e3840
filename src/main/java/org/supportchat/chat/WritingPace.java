package org.supportchat.chat;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.supportchat.cluster.Throttle;
import org.supportchat.common.TooMany;

/**
 * How fast each side can write into a chat: 250 messages at once, two a second in the long run. That is more than
 * people read, and keeps one who floods a chat from costing all others their time.
 */
@Component
class WritingPace {

    private static final int AT_ONCE = 250;
    private static final int PER_MINUTE = 120;

    private final Throttle throttle;

    private record Side(UUID chatId, boolean isStudent) {}

    WritingPace(Clock clock) {
        this.throttle = new Throttle(AT_ONCE, PER_MINUTE, Duration.ofMinutes(1), clock);
    }

    /**
     * Counts a message of the student, or of a technician.
     *
     * @throws TooMany where it has to wait; nothing is wrong with it
     */
    void keep(UUID chatId, boolean isStudent) {
        if (throttle.use(new Side(chatId, isStudent)).isPresent()) {
            throw new TooMany("chat.too-fast");
        }
    }
}
