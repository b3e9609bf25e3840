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

    /** Nothing of a chat that is not closed, nor was as it was blocked. What could not be stored is due the next time. */
    void note(Chat chat) {
        if (!isClosed(chat)) {
            return;
        }
        var reading = new Reading(StaffMember.current().id(), chat.id());
        if (isDue(reading)) {
            try {
                journal.read(chat);
            } catch (RuntimeException notStored) {
                written.remove(reading);
                throw notStored;
            }
        }
    }

    private static boolean isClosed(Chat chat) {
        return chat.block().map(Block::from).orElse(chat.status()) == ChatStatus.CLOSED;
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
