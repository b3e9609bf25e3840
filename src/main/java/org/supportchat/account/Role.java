package org.supportchat.account;

/** What a person of the staff may do; a manager may do all that a technician may. */
public enum Role {
    TECHNICIAN,
    MANAGER;

    /** Names of the roles for annotations, which take constants alone. */
    public static final String STAFF = "STAFF";

    public static final String MANAGERS = "MANAGER";
}
