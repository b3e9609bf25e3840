package org.supportchat.chat;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.account.Role;

/** What the lists of the dashboard show: one plain query, the same for everyone. */
@Service
@PreAuthorize(Role.IS_STAFF)
public class DashboardService {

    private final ChatRepository chats;

    DashboardService(ChatRepository chats) {
        this.chats = chats;
    }

    /** Every chat that somebody waits in, is helped in, or left while being helped. */
    @Transactional(readOnly = true)
    public List<ChatRow> notDone() {
        return chats.findNotDoneWithParticipants().stream().map(ChatRow::of).toList();
    }

    /** These chats as they are now, closed ones too; one that was purged is missing. */
    @Transactional(readOnly = true)
    public List<ChatRow> now(Collection<UUID> chatIds) {
        return chats.findByIdWithParticipants(chatIds).stream().map(ChatRow::of).toList();
    }
}
