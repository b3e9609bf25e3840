package org.supportchat.chat.ui;

import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.supportchat.chat.ChatUpdate;
import org.supportchat.chat.MessageView;

/**
 * Where a page of a chat reads, as the student or as a technician.
 *
 * @param after reads what is newer than a number
 * @param before reads what stands before a number, in order
 * @param mine whether the reader wrote a message
 */
record ChatSource(
        LongFunction<ChatUpdate> after, LongFunction<List<MessageView>> before, Predicate<MessageView> mine) {}
