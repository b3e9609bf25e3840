package org.supportchat.chat;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.supportchat.account.AccountTraces;

/** What chats say of somebody of the staff: that they took part, wrote, or were called by a note. */
@Component
class StaffTraces implements AccountTraces {

    private final StaffTraceRepository traces;

    StaffTraces(StaffTraceRepository traces) {
        this.traces = traces;
    }

    @Override
    public boolean has(UUID accountId) {
        return traces.areOf(accountId);
    }
}
