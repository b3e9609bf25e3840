package org.supportchat.account;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The part of {@link ForgottenPasswords} that nobody waits for. Not open to the web. */
@Service
class ForgottenLinks {

    private final AccountRepository accounts;
    private final PasswordLinks links;

    ForgottenLinks(AccountRepository accounts, PasswordLinks links) {
        this.accounts = accounts;
        this.links = links;
    }

    /**
     * One who never had a password is invited anew. The links that are there stay good: anybody who knows the address can
     * ask, and must not take from its owner what a manager has handed out.
     */
    @Transactional
    public void issue(String email) {
        accounts.findIdByEmail(email)
                .flatMap(accounts::lock)
                .filter(Account::isActive)
                .ifPresent(account -> links.issueBeside(
                        account, account.passwordHash().isEmpty() ? LinkPurpose.INVITATION : LinkPurpose.RESET));
    }
}
