package org.supportchat.account;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.common.Secrets;

/**
 * The one-time links with which people set their password; mailed to them once they are stored, where that can be. Not open
 * to the web: services of this module ask, each with its own door.
 */
@Service
class PasswordLinks {

    private static final String PAGE = "/password#";

    private final LinkRepository links;
    private final StaffMail mail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordLinks(LinkRepository links, StaffMail mail, ApplicationEventPublisher events, Clock clock) {
        this.links = links;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a new one, and mails it where that can be; those that this account had before open nothing any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PasswordLink issue(Account account, LinkPurpose purpose) {
        links.deleteOf(account.id());
        return issueBeside(account, purpose);
    }

    /** The same; those that this account has already stay good. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PasswordLink issueBeside(Account account, LinkPurpose purpose) {
        links.deleteExpired(clock.instant());
        var secret = Secrets.create();
        var stored = links.save(new StoredLink(account.id(), purpose, Secrets.hash(secret), clock.instant()));
        var link = new PasswordLink(PAGE + secret, stored.expiresAt(), mail.canSendLinks());
        events.publishEvent(new LinkIssued(account.profile(), purpose, link));
        return link;
    }

    /** Those of this account open nothing any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(UUID accountId) {
        links.deleteOf(accountId);
    }
}
