package org.supportchat.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who somebody of the staff is now. */
@Service
class Members {

    private final AccountRepository accounts;

    Members(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** As it is stored by now, even right behind the end of a transaction; without the password. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public Optional<StaffMember> find(UUID id) {
        var reading = StaffMember.nextReading();
        var member = accounts.findById(id).map(account -> account.asStaffMember(reading));
        member.ifPresent(StaffMember::eraseCredentials);
        return member;
    }
}
