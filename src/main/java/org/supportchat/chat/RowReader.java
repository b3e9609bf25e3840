package org.supportchat.chat;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the lists of the dashboard show, in one statement however many chats there are. */
@Service
class RowReader {

    private final ChatRepository chats;

    RowReader(ChatRepository chats) {
        this.chats = chats;
    }

    /** Every chat that somebody waits in, is helped in, or left while being helped. */
    @Transactional(readOnly = true)
    List<ChatRow> notDone() {
        return chats.findNotDoneWithParticipants().stream().map(ChatRow::of).toList();
    }

    /** Every chat that waits. */
    @Transactional(readOnly = true)
    List<ChatRow> waiting() {
        return chats.findWaitingWithParticipants().stream().map(ChatRow::of).toList();
    }

    /** These chats as they are now, closed ones too; one that was purged is missing. */
    @Transactional(readOnly = true)
    List<ChatRow> now(Collection<UUID> chatIds) {
        return chats.findByIdWithParticipants(chatIds).stream().map(ChatRow::of).toList();
    }
}
