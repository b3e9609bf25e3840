package org.supportchat.response;

import java.util.UUID;

/**
 * A quick response, for a screen.
 *
 * @param version how often it was changed; whoever changes it says which version they saw
 */
public record ResponseView(UUID id, long version, ResponseKind kind, ResponseDetails details) {

    static ResponseView of(QuickResponse response) {
        return new ResponseView(response.id(), response.version(), response.kind(), response.details());
    }
}
