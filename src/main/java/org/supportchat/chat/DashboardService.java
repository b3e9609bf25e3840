package org.supportchat.chat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.account.Role;

/** What the lists of the dashboard show: one plain query, the same for everyone. */
@Service
@PreAuthorize(Role.IS_STAFF)
public class DashboardService {

    private static final Set<ChatStatus> NOT_CLOSED = Set.of(ChatStatus.WAITING, ChatStatus.ACTIVE, ChatStatus.LEFT);

    private final ChatRepository chats;

    DashboardService(ChatRepository chats) {
        this.chats = chats;
    }

    /** Every chat that is not closed. */
    @Transactional(readOnly = true)
    public List<ChatRow> notClosed() {
        return chats.findByStatusWithParticipants(NOT_CLOSED).stream()
                .map(ChatRow::of)
                .toList();
    }

    /** These chats as they are now, closed ones too; one that was purged is missing. */
    @Transactional(readOnly = true)
    public List<ChatRow> now(Collection<UUID> chatIds) {
        return chats.findByIdWithParticipants(chatIds).stream().map(ChatRow::of).toList();
    }
}
