package org.supportchat.chat;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.account.StaffPresence;

/** Puts students in line again whose technicians are gone. Not open to the web: {@link MaroonedChats} is its caller. */
@Service
class MaroonedService {

    private final ChatRepository chats;
    private final ChatWriter writer;
    private final StaffPresence presence;
    private final Clock clock;

    MaroonedService(ChatRepository chats, ChatWriter writer, StaffPresence presence, Clock clock) {
        this.chats = chats;
        this.writer = writer;
        this.presence = presence;
        this.clock = clock;
    }

    /** Who is in each active chat, in one statement for all. */
    @Transactional(readOnly = true)
    Map<UUID, Set<UUID>> helping() {
        return chats.findHelping().stream()
                .collect(Collectors.groupingBy(
                        Helping::chatId, Collectors.mapping(Helping::accountId, Collectors.toSet())));
    }

    /** Nothing where somebody came back, or the chat is not active any more. */
    @Transactional
    void returnToQueue(UUID chatId) {
        chats.lockById(chatId)
                .flatMap(chat -> chat.maroon(presence.accounts(), clock.instant()))
                .ifPresent(writer::store);
    }
}
