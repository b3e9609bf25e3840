package org.supportchat.chat.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.supportchat.chat.ChatState;
import org.supportchat.chat.MessageView;
import org.supportchat.chat.PagePart;
import org.supportchat.chat.PageUpdate;
import org.supportchat.chat.Receipt;
import org.supportchat.chat.Typist;

/**
 * Where a page of a chat reads, as the student or as a technician, and where it tells what has got there.
 *
 * @param reader who types at this page
 * @param after reads what is newer than two numbers, of a message and of a note
 * @param before reads what stands before the first message and the first note of the page
 * @param mine whether the reader wrote a message
 * @param otherSide how far the other side has got what the reader wrote
 * @param acknowledge notes how far the reader has got what the other side wrote
 * @param notes listens to the notes of the staff, where the page shows them
 * @param gone the key of the sentence for a chat that is not there any more
 */
record ChatSource(
        Typist reader,
        Reading<PageUpdate> after,
        Reading<PagePart> before,
        Predicate<MessageView> mine,
        Function<ChatState, Receipt> otherSide,
        Consumer<Receipt> acknowledge,
        NoteListening notes,
        String gone) {

    /** Reads from a message and a note on, up or down. */
    @FunctionalInterface
    interface Reading<T> {

        T read(long seq, long note);
    }

    /** Rings where there is a newer note than the page shows; gives what to run to stop. */
    @FunctionalInterface
    interface NoteListening {

        /** A page without notes. */
        NoteListening NONE = (shown, ring) -> () -> {};

        Runnable listen(LongSupplier shown, Runnable ring);
    }
}
