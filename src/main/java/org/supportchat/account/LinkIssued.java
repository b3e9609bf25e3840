package org.supportchat.account;

/** Somebody was given a one-time link; published within the transaction that stores it, and told to this node alone. */
record LinkIssued(Profile owner, LinkPurpose purpose, PasswordLink link) {}
