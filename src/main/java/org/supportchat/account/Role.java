package org.supportchat.account;

/** What a person of the staff may do; a manager may do all that a technician may. */
public enum Role {
    TECHNICIAN,
    MANAGER;

    /** What everybody of the staff has, for {@code @RolesAllowed} on routes. */
    public static final String STAFF = "STAFF";

    /** The same for {@code @PreAuthorize} on services. */
    public static final String IS_STAFF = "hasRole('" + STAFF + "')";

    /** What managers alone have, for {@code @RolesAllowed} on routes. */
    public static final String MANAGING = "MANAGER";

    /** The same for {@code @PreAuthorize} on services. */
    public static final String IS_MANAGER = "hasRole('" + MANAGING + "')";
}
