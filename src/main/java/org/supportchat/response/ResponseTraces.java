package org.supportchat.response;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.supportchat.account.AccountTraces;

/** The quick responses that somebody keeps for themselves: their work, which no deletion takes along. */
@Component
class ResponseTraces implements AccountTraces {

    private final QuickResponseRepository responses;

    ResponseTraces(QuickResponseRepository responses) {
        this.responses = responses;
    }

    @Override
    public boolean has(UUID accountId) {
        return responses.existsByOwnerId(accountId);
    }
}
