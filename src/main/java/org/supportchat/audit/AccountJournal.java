package org.supportchat.audit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.supportchat.account.AccountEvent;

/** Writes down what is done to accounts, whose module cannot know of this one. */
@Component
class AccountJournal {

    private final AuditLog audit;

    AccountJournal(AuditLog audit) {
        this.audit = audit;
    }

    @EventListener
    void on(AccountEvent event) {
        audit.write(event.action(), event.subject(), event.detail());
    }
}
