package org.supportchat.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what was done to accounts, and takes back what they must not open any more; inside the transaction that does it. */
@Component
class AccountJournalist {

    private final ApplicationEventPublisher events;
    private final PasswordLinks links;

    AccountJournalist(ApplicationEventPublisher events, PasswordLinks links) {
        this.events = events;
        this.links = links;
    }

    void created(AccountView account) {
        tell("create", account, describe(account));
    }

    /** @param usernames of those who were made */
    void imported(List<String> usernames) {
        tell("import", usernames.size() + " accounts", String.join(", ", usernames));
    }

    void changed(AccountView before, AccountView after) {
        var differences = differences(before, after);
        if (!differences.isEmpty()) {
            tell("edit", before, String.join(", ", differences));
        }
        if (before.edit().isActive() != after.edit().isActive()) {
            tell(after.edit().isActive() ? "reactivate" : "deactivate", after, "");
        }
        if (!before.details().name().equals(after.details().name())) {
            events.publishEvent(new NamesChanged(after.id(), after.details().name()));
        }
        withdraw(before, after);
    }

    /** A link that is under way was given to somebody else, where the address is another one by now. */
    private void withdraw(AccountView before, AccountView after) {
        var isOut = before.edit().isActive() && !after.edit().isActive();
        if (isOut) {
            events.publishEvent(new AccessChanged(after.id(), AccessChanged.Reason.DEACTIVATED));
        }
        if (before.role() != after.role()) {
            events.publishEvent(new AccessChanged(after.id(), AccessChanged.Reason.ROLE));
        }
        if (isOut
                || before.role() != after.role()
                || !before.details().email().equals(after.details().email())) {
            links.withdraw(after.id());
        }
    }

    void passwordReset(AccountView account) {
        tell("reset-password", account, account.state() == AccountState.INVITED ? "another invitation" : "");
        events.publishEvent(new AccessChanged(account.id(), AccessChanged.Reason.PASSWORD));
    }

    void deleted(AccountView account) {
        tell("delete", account, describe(account));
        events.publishEvent(new AccessChanged(account.id(), AccessChanged.Reason.DEACTIVATED));
    }

    private void tell(String action, AccountView account, String detail) {
        tell(action, account.details().username(), detail);
    }

    private void tell(String action, String subject, String detail) {
        events.publishEvent(new AccountEvent("account." + action, subject, detail));
    }

    private static String describe(AccountView account) {
        return "%s, %s, %s"
                .formatted(account.details().name(), account.details().email(), word(account.role()));
    }

    private static List<String> differences(AccountView before, AccountView after) {
        var all = new ArrayList<String>();
        add(all, "username", before.details().username(), after.details().username());
        add(all, "email", before.details().email(), after.details().email());
        add(all, "name", before.details().name(), after.details().name());
        add(all, "job title", before.details().jobTitle(), after.details().jobTitle());
        add(all, "departments", before.details().departments(), after.details().departments());
        add(all, "role", word(before.role()), word(after.role()));
        return all;
    }

    private static void add(List<String> all, String what, String before, String after) {
        if (!before.equals(after)) {
            all.add("%s: %s → %s".formatted(what, before, after));
        }
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
