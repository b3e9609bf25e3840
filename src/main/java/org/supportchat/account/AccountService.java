package org.supportchat.account;

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
    private final AccountRegister register;
    private final AccountJournalist journalist;
    private final PasswordEncoder passwords;
    private final Site site;

    AccountService(
            AccountRepository accounts,
            AccountRegister register,
            AccountJournalist journalist,
            PasswordEncoder passwords,
            Site site) {
        this.accounts = accounts;
        this.register = register;
        this.journalist = journalist;
        this.passwords = passwords;
        this.site = site;
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
     * @throws Invalid where the password is easy to guess, the username or the address is taken, or the address is in no
     *     domain that is allowed
     */
    @Transactional
    public void createFirstManager(NewAccount details) {
        if (accounts.existsByRoleAndActiveTrue(Role.MANAGER)) {
            throw new Conflict("account.manager-exists");
        }
        create(details, Role.MANAGER);
    }

    /**
     * @throws Invalid where the password is easy to guess, the username or the address is taken, or the address is in no
     *     domain that is allowed
     */
    @Transactional
    public void create(NewAccount details, Role role) {
        PasswordRule.ALONE.check("password", details.password(), details.owner(), site.title());
        var account = register.add(details.details(), role, passwords.encode(details.password()));
        journalist.created(account.view());
    }
}
