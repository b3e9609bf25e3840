package org.supportchat.chat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.schedule.SupportHours;

/**
 * Which chats the system managers have to be told of, each once for each time that it was put in line, by whichever node
 * asks first. Time in which we are closed does not count: nobody is told of anything then, and at opening it begins anew.
 * Not open to the web: {@link ManagerAlert} is its caller.
 */
@Service
class OverdueService {

    private final ChatRepository chats;
    private final AlertTiming timing;
    private final SupportHours hours;
    private final Clock clock;

    OverdueService(ChatRepository chats, AlertTiming timing, SupportHours hours, Clock clock) {
        this.chats = chats;
        this.timing = timing;
        this.hours = hours;
        this.clock = clock;
    }

    /** Takes those that the caller has to tell of now. */
    @Transactional
    List<Overdue> take() {
        var now = clock.instant();
        var before = now.minus(timing.tellManagersAfter());
        if (hours.rule().openSince(now).filter(before::isAfter).isEmpty()) {
            return List.of();
        }
        return chats.findOverdue(before).stream()
                .filter(chat -> chats.markTold(chat.id(), now) == 1)
                .toList();
    }

    /** They could not be told: somebody has to try again. */
    @Transactional
    void giveBack(List<UUID> chatIds) {
        chats.markUntold(chatIds);
    }
}
