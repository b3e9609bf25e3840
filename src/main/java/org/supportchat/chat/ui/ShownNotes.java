package org.supportchat.chat.ui;

import java.util.ArrayList;
import java.util.List;
import org.supportchat.chat.ChatUpdate;
import org.supportchat.chat.StaffNoteView;

/**
 * The notes among the messages of a log: the newest as records, at most as many as messages, and how far the browser has
 * them. A page of a student has none.
 */
final class ShownNotes {

    private final List<StaffNoteView> shown = new ArrayList<>();
    private volatile long first = 1;
    private volatile long last;

    List<StaffNoteView> all() {
        return List.copyOf(shown);
    }

    /** The number of the newest here, 0 where there is none; read by other threads. */
    long last() {
        return last;
    }

    /** The number of the oldest that the browser has, or would have; read by other threads. */
    long first() {
        return first;
    }

    /** Whether there are older ones than the browser has. */
    boolean hasOlder() {
        return first > 1;
    }

    /** Adds what is newer than what is here, and gives that; where notes between them are missing, it takes their place. */
    List<StaffNoteView> add(List<StaffNoteView> notes) {
        var newer = notes.stream().filter(note -> note.number() > last).toList();
        if (newer.isEmpty()) {
            return newer;
        }
        if (newer.getFirst().number() > last + 1) {
            shown.clear();
        }
        shown.addAll(newer);
        while (shown.size() > ChatUpdate.MOST) {
            shown.removeFirst();
        }
        last = shown.getLast().number();
        return newer;
    }

    /** Those that stand behind this message or further down: from now on all that the browser has. */
    List<StaffNoteView> from(long seq) {
        var among = shown.stream().filter(note -> note.behind() >= seq).toList();
        first = among.isEmpty() ? last + 1 : among.getFirst().number();
        return among;
    }

    /** The browser gets these older ones as well. */
    void sent(List<StaffNoteView> older) {
        if (!older.isEmpty()) {
            first = Math.min(first, older.getFirst().number());
        }
    }

    void clear() {
        shown.clear();
    }
}
