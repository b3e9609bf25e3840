package org.supportchat.database;

/** The database has not answered for two tries. */
public record DatabaseLost() {}
