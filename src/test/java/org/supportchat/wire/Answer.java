package org.supportchat.wire;

/** What a writer's page heard about a message, or about itself. */
public sealed interface Answer {

    /** The message is stored, as this line of the chat. */
    record Confirmed(String key, long seq) implements Answer {}

    /** The message will not be stored. */
    record Refused(String key, String reason) implements Answer {}

    /** The message cannot be stored now. */
    record Postponed(String key) implements Answer {}

    /** The page is over; what was underway may be stored or not. */
    record Lost(String why) implements Answer {}
}
