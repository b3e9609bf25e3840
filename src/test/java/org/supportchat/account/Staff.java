package org.supportchat.account;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Makes staff for the tests, each with a username of its own, and signs them in. */
@Component
public class Staff {

    public static final String PASSWORD = "a few example words";

    private static final AtomicInteger MADE = new AtomicInteger();

    private final AccountService accounts;
    private final UserDetailsService users;

    Staff(AccountService accounts, UserDetailsService users) {
        this.accounts = accounts;
        this.users = users;
    }

    public StaffMember technician(String firstName) {
        return create(firstName, Role.TECHNICIAN);
    }

    public StaffMember manager(String firstName) {
        return create(firstName, Role.MANAGER);
    }

    private StaffMember create(String firstName, Role role) {
        var username = "test." + MADE.incrementAndGet();
        var details = new NewAccount(
                username, username + "@example.edu", PASSWORD, firstName, "Example", "Course assistant", "Computing");
        accounts.create(details, role);
        return (StaffMember) users.loadUserByUsername(username);
    }

    public static Authentication authentication(StaffMember member) {
        return UsernamePasswordAuthenticationToken.authenticated(member, null, member.getAuthorities());
    }

    /** Does something as this person, and is nobody afterwards. */
    public static void as(StaffMember member, Runnable use) {
        SecurityContextHolder.getContext().setAuthentication(authentication(member));
        try {
            use.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
