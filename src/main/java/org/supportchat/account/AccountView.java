package org.supportchat.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An account, for a manager's screen.
 *
 * @param version how often it was changed; whoever changes it says which version they saw
 * @param signedInAt when the person signed in last; nothing where they never did
 */
public record AccountView(
        UUID id, long version, AccountDetails details, Role role, AccountState state, Optional<Instant> signedInAt) {

    /** What a manager would store to change nothing. */
    public AccountEdit edit() {
        return new AccountEdit(details, role, state != AccountState.DEACTIVATED);
    }
}
