package org.supportchat.chat;

/** What a student says of a chat that was closed. */
public enum Outcome {
    SOLVED,
    STILL_STUCK
}
