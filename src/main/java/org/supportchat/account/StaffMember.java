package org.supportchat.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.supportchat.common.Secrets;

/** The person of the staff who is signed in: the principal. Equal by id, so that two devices are one person. */
public final class StaffMember implements UserDetails, CredentialsContainer {

    /** Those that this server has read from the database so far. */
    private static final AtomicLong READINGS = new AtomicLong();

    private final UUID id;
    private final String username;
    private final String name;
    private final Role role;
    private final boolean active;
    private final long reading;

    /** Tells whether password and role are still the ones that were read; nobody learns either from it. */
    private final String stamp;

    private @Nullable String passwordHash;

    /** @param reading taken before the account was read */
    StaffMember(
            UUID id,
            String username,
            String name,
            Role role,
            boolean active,
            @Nullable String passwordHash,
            long reading) {
        this(id, username, name, role, active, passwordHash, reading, Secrets.hash(role + " " + passwordHash));
    }

    private StaffMember(
            UUID id,
            String username,
            String name,
            Role role,
            boolean active,
            @Nullable String passwordHash,
            long reading,
            String stamp) {
        this.reading = reading;
        this.stamp = stamp;
        this.id = id;
        this.username = username;
        this.name = name;
        this.role = role;
        this.active = active;
        this.passwordHash = passwordHash;
    }

    /**
     * Who asks.
     *
     * @throws IllegalStateException where nobody of the staff is signed in; routes and services keep those out before
     */
    public static StaffMember current() {
        return signedIn().orElseThrow(() -> new IllegalStateException("nobody of the staff is signed in"));
    }

    /** Who asks, if that is somebody of the staff. */
    public static Optional<StaffMember> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(StaffMember.class::isInstance)
                .map(StaffMember.class::cast);
    }

    /** The same person under another name. */
    StaffMember called(String newName) {
        return new StaffMember(id, username, newName, role, active, passwordHash, reading, stamp);
    }

    /** Whether the password and the role are the same in both readings. */
    boolean mayAsMuchAs(StaffMember other) {
        return stamp.equals(other.stamp);
    }

    /** The number of a reading that begins now. */
    static long nextReading() {
        return READINGS.incrementAndGet();
    }

    /** The number of the reading that was the last one by now. */
    static long lastReading() {
        return READINGS.get();
    }

    /** Whether this is how the person was before something that came after that reading. */
    boolean isOlderThan(long otherReading) {
        return reading <= otherReading;
    }

    public UUID id() {
        return id;
    }

    /** First and last name, as students see it. */
    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        var authorities = new ArrayList<GrantedAuthority>(List.of(new SimpleGrantedAuthority("ROLE_" + Role.STAFF)));
        authorities.add(new SimpleGrantedAuthority("ROLE_" + role.name()));
        return authorities;
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StaffMember member && member.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "StaffMember[" + username + "]";
    }
}
