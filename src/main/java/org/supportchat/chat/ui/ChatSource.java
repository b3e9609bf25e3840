package org.supportchat.chat.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.supportchat.chat.ChatState;
import org.supportchat.chat.ChatUpdate;
import org.supportchat.chat.MessageView;
import org.supportchat.chat.Receipt;
import org.supportchat.chat.Typist;

/**
 * Where a page of a chat reads, as the student or as a technician, and where it tells what has got there.
 *
 * @param reader who types at this page
 * @param after reads what is newer than a number
 * @param before reads what stands before a number, in order
 * @param mine whether the reader wrote a message
 * @param otherSide how far the other side has got what the reader wrote
 * @param acknowledge notes how far the reader has got what the other side wrote
 * @param gone the key of the sentence for a chat that is not there any more
 */
record ChatSource(
        Typist reader,
        LongFunction<ChatUpdate> after,
        LongFunction<List<MessageView>> before,
        Predicate<MessageView> mine,
        Function<ChatState, Receipt> otherSide,
        Consumer<Receipt> acknowledge,
        String gone) {}
