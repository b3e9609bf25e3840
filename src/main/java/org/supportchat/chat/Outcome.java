package org.supportchat.chat;

/** What a student says of a chat that was closed. */
public enum Outcome {
    /** Nothing yet. */
    NONE,
    SOLVED,
    STILL_STUCK
}
