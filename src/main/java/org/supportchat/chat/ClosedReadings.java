package org.supportchat.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.supportchat.account.StaffMember;

/** Writes down who of the staff reads a closed chat: once for each person and chat in an hour, on each node. */
@Component
class ClosedReadings {

    private static final Duration AGAIN_AFTER = Duration.ofHours(1);
    private static final int MANY = 1_000;

    private final ChatJournal journal;
    private final Clock clock;
    private final Map<Reading, Instant> written = new ConcurrentHashMap<>();

    private record Reading(UUID accountId, UUID chatId) {}

    ClosedReadings(ChatJournal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** Nothing of a chat that is not closed. */
    void note(Chat chat) {
        if (chat.status() == ChatStatus.CLOSED
                && isDue(new Reading(StaffMember.current().id(), chat.id()))) {
            journal.read(chat);
        }
    }

    private boolean isDue(Reading reading) {
        var now = clock.instant();
        var before = now.minus(AGAIN_AFTER);
        if (written.size() >= MANY) {
            written.values().removeIf(before::isAfter);
        }
        var last = written.get(reading);
        if (last != null && last.isAfter(before)) {
            return false;
        }
        written.put(reading, now);
        return true;
    }
}
