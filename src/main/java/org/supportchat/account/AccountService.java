package org.supportchat.account;

import java.time.Clock;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;
import org.supportchat.common.Site;

/** Makes accounts. Not open to the web: the setup page and the command are its callers, each with its own door. */
@Service
public class AccountService {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Site site;
    private final Clock clock;

    AccountService(AccountRepository accounts, PasswordEncoder passwords, Site site, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.site = site;
        this.clock = clock;
    }

    /** Whether anybody can manage the product. */
    @Transactional(readOnly = true)
    public boolean hasManager() {
        return accounts.existsByRoleAndActiveTrue(Role.MANAGER);
    }

    /**
     * Makes the first system manager.
     *
     * @throws Conflict where there is one already
     * @throws Invalid where the password is easy to guess, or the username or the e-mail address is taken
     */
    @Transactional
    public void createFirstManager(NewAccount details) {
        if (accounts.existsByRoleAndActiveTrue(Role.MANAGER)) {
            throw new Conflict("account.manager-exists");
        }
        create(details, Role.MANAGER);
    }

    /** @throws Invalid where the password is easy to guess, or the username or the e-mail address is taken */
    @Transactional
    public void create(NewAccount details, Role role) {
        PasswordRule.ALONE.check("password", details.password(), details.owner(), site.title());
        if (accounts.existsByUsername(details.username())) {
            throw new Invalid("username", "account.username-taken");
        }
        if (accounts.existsByEmail(details.email())) {
            throw new Invalid("email", "account.email-taken");
        }
        var account = new Account(details, role, passwords.encode(details.password()), clock.instant());
        try {
            accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw new Invalid("username", "account.username-taken");
        }
    }
}
