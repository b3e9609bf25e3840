package org.supportchat.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person of the staff. */
@Entity
class Account {

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private @Nullable Long version;

    private String username = "";
    private String email = "";
    private String passwordHash = "";
    private String firstName = "";
    private String lastName = "";
    private String jobTitle = "";
    private String departments = "";

    @Enumerated(EnumType.STRING)
    private Role role = Role.TECHNICIAN;

    private boolean active = true;
    private Instant createdAt = Instant.EPOCH;

    protected Account() {}

    Account(NewAccount details, Role role, String passwordHash, Instant now) {
        this.username = details.username();
        this.email = details.email();
        this.passwordHash = passwordHash;
        this.firstName = details.firstName();
        this.lastName = details.lastName();
        this.jobTitle = details.jobTitle();
        this.departments = details.departments();
        this.role = role;
        this.createdAt = now;
    }

    /** Who this is, as everything else sees them. */
    StaffMember asStaffMember() {
        return new StaffMember(id, username, firstName + " " + lastName, role, active, passwordHash);
    }
}
