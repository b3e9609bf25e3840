package org.supportchat.account;

/** Why somebody was signed out in a browser; they are told there when they come back to it. */
public enum DeviceEnding {
    /** The account is active no more. */
    DEACTIVATED,
    /** The password is another one. */
    PASSWORD,
    /** They signed out in another browser of theirs, here too. */
    SIGNED_OUT,
    /** Nothing was done for long. */
    IDLE,
    /** A secret was used that only a thief can have. */
    STOLEN
}
