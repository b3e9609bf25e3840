package org.supportchat.account;

/** What a manager can change of an account. */
public record AccountEdit(AccountDetails details, Role role, boolean isActive) {

    AccountEdit withActive(boolean isActiveNow) {
        return new AccountEdit(details, role, isActiveNow);
    }
}
