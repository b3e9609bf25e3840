package org.supportchat.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
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

    /** @param passwordHash empty as long as the person has set no password, with which nobody can sign in */
    Account(AccountDetails details, Role role, String passwordHash, Instant now) {
        this.passwordHash = passwordHash;
        this.role = role;
        this.createdAt = now;
        describe(details);
    }

    /** @throws Conflict where it was changed since that version */
    void change(AccountEdit edit, long seen) {
        if (version() != seen) {
            throw new Conflict("accounts.changed-meanwhile");
        }
        describe(edit.details());
        role = edit.role();
        active = edit.isActive();
    }

    private void describe(AccountDetails details) {
        username = details.username();
        email = details.email();
        firstName = details.firstName();
        lastName = details.lastName();
        jobTitle = details.jobTitle();
        departments = details.departments();
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

    /** Nobody signs in before the person has set another one. */
    void forgetPassword() {
        passwordHash = "";
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

    /** What a manager is told. */
    AccountView view() {
        var details = new AccountDetails(username, email, firstName, lastName, jobTitle, departments);
        return new AccountView(id, version(), details, role, state(), Optional.ofNullable(signedInAt));
    }

    private AccountState state() {
        if (!active) {
            return AccountState.DEACTIVATED;
        }
        return passwordHash.isEmpty() ? AccountState.INVITED : AccountState.ACTIVE;
    }

    private long version() {
        return version == null ? 0 : version;
    }

    /** Who this is, as everything else sees them. */
    StaffMember asStaffMember() {
        return asStaffMember(StaffMember.nextReading());
    }

    /** The same, where the reading was begun before. */
    StaffMember asStaffMember(long reading) {
        return new StaffMember(id, username, firstName + " " + lastName, role, active, passwordHash, reading);
    }
}
