package org.supportchat.chat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How new every chat is that can still change, in one statement. */
@Service
class ChatNews {

    private final ChatRepository chats;

    ChatNews(ChatRepository chats) {
        this.chats = chats;
    }

    /** By chat the number of its newest line; one that was closed is missing. */
    @Transactional(readOnly = true)
    Map<UUID, Long> newest() {
        return chats.findNewest().stream().collect(Collectors.toMap(ChatNewness::id, ChatNewness::seq));
    }
}
