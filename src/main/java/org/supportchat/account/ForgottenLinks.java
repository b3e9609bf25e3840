package org.supportchat.account;

import java.util.Optional;
import java.util.UUID;
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

    @Transactional(readOnly = true)
    public Optional<UUID> findAccount(String email) {
        return accounts.findByEmail(email).filter(Account::isActive).map(Account::id);
    }

    /** One who never had a password is invited anew, as the link they were given before opens nothing any more. */
    @Transactional
    public void issue(UUID accountId) {
        accounts.findById(accountId)
                .filter(Account::isActive)
                .ifPresent(account -> links.issue(
                        account, account.passwordHash().isEmpty() ? LinkPurpose.INVITATION : LinkPurpose.RESET));
    }
}
