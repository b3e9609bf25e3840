package org.supportchat.account;

import org.springframework.stereotype.Component;
import org.supportchat.common.NotAllowed;

/** The manager who asks, inside the transaction of the service that they ask. */
@Component
class ActingManager {

    private final AccountRepository accounts;

    ActingManager(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /**
     * Lets managers act one after the other; called before any account is read. What the session of one says may be older than
     * what another has just stored.
     *
     * @throws NotAllowed where the one who asks is no active manager by now
     */
    void require() {
        var me = StaffMember.current().id();
        if (accounts.lockActive(Role.MANAGER).stream().noneMatch(one -> one.id().equals(me))) {
            throw new NotAllowed("accounts.managing-no-more");
        }
    }

    /** @throws NotAllowed where the account is that of the one who asks */
    void requireOther(Account account, String key) {
        if (account.id().equals(StaffMember.current().id())) {
            throw new NotAllowed(key);
        }
    }
}
