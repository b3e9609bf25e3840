package org.supportchat.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supportchat.common.Conflict;

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

    /** Written by itself at each sign-in, and by no change of the rest. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant signedInAt;

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

    /** @throws Conflict where it was changed since that version */
    void rename(OwnNames names, long seen) {
        if (version() != seen) {
            throw new Conflict("profile.changed-meanwhile");
        }
        firstName = names.firstName();
        lastName = names.lastName();
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    UUID id() {
        return id;
    }

    OwnNames names() {
        return new OwnNames(firstName, lastName);
    }

    boolean isActive() {
        return active;
    }

    /** What anybody could know of the person, and so must not be the password. */
    PasswordOwner owner() {
        return new PasswordOwner(username, email, firstName, lastName);
    }

    String passwordHash() {
        return passwordHash;
    }

    /** What the person themselves is told. */
    Profile profile() {
        return new Profile(username, email, firstName, lastName, jobTitle, departments, role, version());
    }

    private long version() {
        return version == null ? 0 : version;
    }

    /** Who this is, as everything else sees them. */
    StaffMember asStaffMember() {
        return new StaffMember(id, username, firstName + " " + lastName, role, active, passwordHash);
    }
}
