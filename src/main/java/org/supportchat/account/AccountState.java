package org.supportchat.account;

/** Whether somebody can sign in. */
public enum AccountState {
    ACTIVE,
    /** Has no password yet, and sets one with a link. */
    INVITED,
    /** Was let in before, and can be again. */
    DEACTIVATED
}
