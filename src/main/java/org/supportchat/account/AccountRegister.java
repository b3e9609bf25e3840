package org.supportchat.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;

/**
 * The rules that hold for every account however it is made: no username and no address twice, and addresses in the domains that
 * are allowed. Inside the transaction of the service that calls.
 */
@Component
class AccountRegister {

    private static final Invalid.Problem USERNAME_TAKEN = new Invalid.Problem("username", "account.username-taken");
    private static final Invalid.Problem EMAIL_TAKEN = new Invalid.Problem("email", "account.email-taken");

    private final AccountRepository accounts;
    private final AccountSettings settings;
    private final Clock clock;

    AccountRegister(AccountRepository accounts, AccountSettings settings, Clock clock) {
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param passwordHash empty for somebody who is invited
     * @throws Invalid where the details break a rule
     */
    Account add(AccountDetails details, Role role, String passwordHash) {
        refuse(problems(details));
        return store(new Account(details, role, passwordHash, clock.instant()));
    }

    /** What keeps a new account from being made. */
    List<Invalid.Problem> problems(AccountDetails details) {
        var problems = new ArrayList<Invalid.Problem>();
        if (accounts.existsByUsername(details.username())) {
            problems.add(USERNAME_TAKEN);
        }
        if (accounts.existsByEmail(details.email())) {
            problems.add(EMAIL_TAKEN);
        } else if (!settings.allow(details.email())) {
            var domains = String.join(", ", settings.emailDomains());
            problems.add(new Invalid.Problem("email", "account.email-domain", domains));
        }
        return problems;
    }

    /**
     * What stays as it is breaks no rule, not even one that is newer.
     *
     * @throws Invalid where the new details break a rule
     */
    void requireFree(AccountDetails now, AccountDetails wanted) {
        refuse(problems(wanted).stream()
                .filter(problem -> !(problem.field().equals("username")
                        ? now.username().equals(wanted.username())
                        : now.email().equals(wanted.email())))
                .toList());
    }

    /**
     * @throws Invalid where the username or the address was taken meanwhile
     * @throws Conflict where the account was changed meanwhile
     */
    Account store(Account account) {
        try {
            return accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException takenMeanwhile) {
            var isEmail = String.valueOf(takenMeanwhile.getMessage())
                    .toLowerCase(Locale.ROOT)
                    .contains("account_email");
            throw new Invalid(List.of(isEmail ? EMAIL_TAKEN : USERNAME_TAKEN));
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            throw new Conflict("accounts.changed-meanwhile");
        }
    }

    private static void refuse(List<Invalid.Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }
}
