package org.supportchat.account;

/** An account whose person is to set a password, and the link to do it with, as it is shown once. */
public record Invitation(AccountView account, PasswordLink link) {}
