package org.supportchat.chat;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.supportchat.account.StaffPresence;

/**
 * Remembers since when all technicians of a chat are gone, and lets the student be in line again where that is too long.
 * A server that was restarted knows of nobody when they went, so everybody gets the whole time again.
 */
@Component
class MaroonedChats {

    private final MaroonedService chats;
    private final StaffPresence presence;
    private final MaroonedSettings settings;
    private final Clock clock;
    private final Map<UUID, Instant> goneSince = new HashMap<>();

    MaroonedChats(MaroonedService chats, StaffPresence presence, MaroonedSettings settings, Clock clock) {
        this.chats = chats;
        this.presence = presence;
        this.settings = settings;
        this.clock = clock;
    }

    /** Called by one thread at a time. */
    void look() {
        var here = presence.accounts();
        var now = clock.instant();
        var abandoned = chats.helping().entrySet().stream()
                .filter(chat -> Collections.disjoint(chat.getValue(), here))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        goneSince.keySet().retainAll(abandoned);
        abandoned.forEach(chatId -> goneSince.putIfAbsent(chatId, now));
        var latest = now.minus(settings.maroonedAfter());
        goneSince.forEach((chatId, since) -> {
            if (!since.isAfter(latest)) {
                chats.returnToQueue(chatId);
            }
        });
    }
}
