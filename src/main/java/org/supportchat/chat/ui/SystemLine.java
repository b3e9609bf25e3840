package org.supportchat.chat.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.supportchat.chat.MessageKind;
import org.supportchat.chat.MessageView;

/**
 * What a line of the system says.
 *
 * @param names where the names of people stand in it, in order: one could turn the sentence around
 */
record SystemLine(String text, List<Name> names) {

    /** Stand for the two names that a sentence may have a place for, to find where they are. */
    private static final String AUTHOR = "\uE000";

    private static final String OTHER = "\uE001";

    /**
     * A name in a sentence.
     *
     * @param from where it begins, in UTF-16 units
     * @param to where it ends
     */
    record Name(int from, int to) {}

    /** @param translate gives the sentence of a key with its places filled */
    static SystemLine of(MessageView line, BiFunction<String, Object[], String> translate) {
        var template = translate.apply(key(line.kind()), new Object[] {AUTHOR, OTHER});
        var text = new StringBuilder();
        var names = new ArrayList<Name>();
        for (var piece : template.splitWithDelimiters("[" + AUTHOR + OTHER + "]", 0)) {
            var name = piece.equals(AUTHOR) ? line.authorName() : line.body();
            var isName = piece.equals(AUTHOR) || piece.equals(OTHER);
            text.append(isName ? name : piece);
            if (isName) {
                names.add(new Name(text.length() - name.length(), text.length()));
            }
        }
        return new SystemLine(text.toString(), names);
    }

    private static String key(MessageKind kind) {
        return switch (kind) {
            case STARTED -> "line.started";
            case JOINED -> "line.joined";
            case TECHNICIAN_LEFT -> "line.technician-left";
            case LAST_LEFT -> "line.last-left";
            case RETURNED_TO_QUEUE -> "line.returned-to-queue";
            case HANDED_OVER -> "line.handed-over";
            case MAROONED -> "line.marooned";
            case STUDENT_LEFT -> "line.student-left";
            case STUDENT_RETURNED -> "line.student-returned";
            case CLOSED -> "line.closed";
            case SOLVED -> "line.solved";
            case STILL_STUCK -> "line.still-stuck";
            case BLOCKED -> "line.blocked";
            case BLOCK_LIFTED -> "line.block-lifted";
            case STUDENT, TECHNICIAN -> throw new IllegalArgumentException("a text is not a line of the system");
        };
    }
}
