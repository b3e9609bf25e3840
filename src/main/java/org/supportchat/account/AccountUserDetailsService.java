package org.supportchat.account;

import java.util.Locale;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds who signs in, whichever way the username is capitalised. */
@Service
class AccountUserDetailsService implements UserDetailsService {

    private final AccountRepository accounts;

    AccountUserDetailsService(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String username) {
        var reading = StaffMember.nextReading();
        return accounts.findByUsername(username.strip().toLowerCase(Locale.ROOT))
                .<UserDetails>map(account -> account.asStaffMember(reading))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
