package org.supportchat.account;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.common.Secrets;

/** The one-time links with which people set their password. Services of this module ask, each with its own door. */
@Service
class PasswordLinks {

    private static final String PAGE = "/password#";

    private final LinkRepository links;
    private final Clock clock;

    PasswordLinks(LinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** Makes a new one; those that this account had before open nothing any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PasswordLink issue(Account account, LinkPurpose purpose) {
        links.deleteOf(account.id());
        var secret = Secrets.create();
        var stored = links.save(new StoredLink(account.id(), purpose, Secrets.hash(secret), clock.instant()));
        return new PasswordLink(PAGE + secret, stored.expiresAt(), false);
    }

    /** Those of this account open nothing any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(UUID accountId) {
        links.deleteOf(accountId);
    }
}
