package org.supportchat.account;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.cluster.Guesses;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;
import org.supportchat.common.NotFound;
import org.supportchat.common.Site;
import org.supportchat.common.TooMany;

/** What everybody of the staff may see and change of their own account; no method takes another one. */
@Service
@PreAuthorize(Role.IS_STAFF)
public class ProfileService {

    private final AccountRepository accounts;
    private final PasswordChange change;
    private final PasswordEncoder passwords;
    private final Guesses guesses;
    private final Site site;
    private final ApplicationEventPublisher events;

    ProfileService(
            AccountRepository accounts,
            PasswordChange change,
            PasswordEncoder passwords,
            Guesses guesses,
            Site site,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.change = change;
        this.passwords = passwords;
        this.guesses = guesses;
        this.site = site;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Profile mine() {
        return find().profile();
    }

    /**
     * From now on the person has these names in all their sessions; what they have written keeps the one it was written
     * under.
     *
     * @param seen the version that the person saw
     * @throws Conflict where the account was changed since
     */
    @Transactional
    public Profile rename(long seen, OwnNames names) {
        var account = find();
        var before = account.names();
        account.rename(names, seen);
        var stored = store(account);
        if (!names.equals(before)) {
            var detail = "name: " + before.together() + " → " + names.together();
            events.publishEvent(
                    new AccountEvent("account.profile", stored.profile().username(), detail));
        }
        events.publishEvent(new NamesChanged(stored.id(), names.together()));
        return stored.profile();
    }

    /**
     * Changes the password and signs the person out everywhere else. There is no transaction while it is hashed, which
     * may take its turn.
     *
     * @param address where the person asks from
     * @param sessionId the session that stays signed in
     * @throws Invalid where the current one is wrong, or the new one is easy to guess
     * @throws TooMany where it was wrong too often
     * @throws Conflict where the account was changed at the same moment
     */
    public Profile changePassword(NewPassword password, String address, String sessionId) {
        var account = find();
        guesses.attempt(
                        "password",
                        address,
                        () -> Optional.of(password)
                                .filter(typed -> passwords.matches(typed.current(), account.passwordHash())))
                .orElseThrow(() -> new Invalid("current", "profile.password-wrong"));
        PasswordRule.ALONE.check("next", password.next(), account.owner(), site.title());
        return change.own(account, passwords.encode(password.next()), sessionId);
    }

    private Account store(Account account) {
        try {
            return accounts.saveAndFlush(account);
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            throw new Conflict("profile.changed-meanwhile");
        }
    }

    private Account find() {
        return accounts.findById(StaffMember.current().id()).orElseThrow(() -> new NotFound("profile.gone"));
    }
}
