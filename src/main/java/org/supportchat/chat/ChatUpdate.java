package org.supportchat.chat;

import java.util.List;
import java.util.Optional;

/**
 * What a page of a chat has to show next.
 *
 * @param messages the newest of those it lacks, in order, at most {@link #MOST}; where more are lacking the first of
 *     them does not follow on what the page shows
 * @param technicians who is in the chat, first joined first; empty where it is what it was
 */
public record ChatUpdate(ChatState chat, List<MessageView> messages, Optional<List<Technician>> technicians) {

    /** As many messages as a page gets at once, and keeps. */
    public static final int MOST = 50;
}
