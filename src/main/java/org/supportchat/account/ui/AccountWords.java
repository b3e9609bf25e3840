package org.supportchat.account.ui;

import org.supportchat.account.AccountState;
import org.supportchat.account.Role;

/** What roles and states are called: keys of the message bundles. */
final class AccountWords {

    private AccountWords() {}

    static String role(Role role) {
        return switch (role) {
            case TECHNICIAN -> "profile.role-technician";
            case MANAGER -> "profile.role-manager";
        };
    }

    static String state(AccountState state) {
        return switch (state) {
            case ACTIVE -> "accounts.state-active";
            case INVITED -> "accounts.state-invited";
            case DEACTIVATED -> "accounts.state-deactivated";
        };
    }
}
