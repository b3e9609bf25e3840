package org.supportchat.response;

/** Whose a quick response is. */
public enum ResponseKind {
    /** Used by everybody of the staff, changed by managers. */
    SHARED,
    /** Seen, used and changed by its owner alone. */
    PERSONAL
}
