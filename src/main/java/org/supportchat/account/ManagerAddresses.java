package org.supportchat.account;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the system managers are reached by e-mail. Not open to the web: the server itself asks. */
@Service
public class ManagerAddresses {

    private final AccountRepository accounts;

    ManagerAddresses(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Of those who may sign in. */
    @Transactional(readOnly = true)
    public List<String> active() {
        return accounts.findEmails(Role.MANAGER);
    }
}
