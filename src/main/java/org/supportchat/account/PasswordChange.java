package org.supportchat.account;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.common.Conflict;
import org.supportchat.common.NotFound;
import org.supportchat.common.Secrets;

/**
 * Stores another password, once it was hashed, with all that follows: no link of the account opens anything any more, its
 * other sessions end, and the audit log says so. Not open to the web: services of this module ask, each with its own door.
 */
@Service
class PasswordChange {

    private final AccountRepository accounts;
    private final LinkRepository links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordChange(AccountRepository accounts, LinkRepository links, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /**
     * By somebody who knows the one that is in use.
     *
     * @param seen as it was then
     * @param sessionId the session that stays signed in
     * @throws Conflict where the account was changed since
     */
    @Transactional
    public Profile own(Account seen, String hash, String sessionId) {
        try {
            seen.changePassword(hash);
            var stored = accounts.saveAndFlush(seen);
            tell(stored, "own", sessionId);
            return stored.profile();
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            throw new Conflict("profile.changed-meanwhile");
        }
    }

    /**
     * By whoever holds a one-time link, which opens nothing afterwards.
     *
     * @throws NotFound where it opens nothing already
     * @throws Conflict where the account was changed at the same moment
     */
    @Transactional
    public void byLink(String secret, String hash) {
        var now = clock.instant();
        var secretHash = Secrets.hash(secret);
        var account = links.findGood(secretHash, now)
                .flatMap(link -> accounts.findById(link.accountId()))
                .filter(Account::isActive)
                .filter(found -> links.use(secretHash, now) == 1)
                .orElseThrow(() -> new NotFound("password.link-used"));
        try {
            account.changePassword(hash);
            tell(accounts.saveAndFlush(account), "link", "");
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            throw new Conflict("password.changed-meanwhile");
        }
    }

    private void tell(Account account, String way, String keptSession) {
        links.deleteOf(account.id());
        events.publishEvent(
                new AccountEvent("account.password", account.profile().username(), "by: " + way));
        events.publishEvent(new AccessChanged(account.id(), AccessChanged.Reason.PASSWORD, keptSession));
    }
}
