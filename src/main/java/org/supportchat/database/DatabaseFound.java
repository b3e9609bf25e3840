package org.supportchat.database;

/** The database answers again. */
public record DatabaseFound() {}
