package org.supportchat.account;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to the staff, for those who do. */
@Service
@PreAuthorize(Role.IS_STAFF)
public class StaffDirectory {

    private final AccountRepository accounts;

    StaffDirectory(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Everybody whose account is active, by name; here or not. */
    @Transactional(readOnly = true)
    public List<Colleague> active() {
        return accounts.findColleagues();
    }
}
