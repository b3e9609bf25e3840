package org.supportchat.chat;

import java.util.List;

/**
 * What a page of the staff has to show next: what both sides see, and the notes that only they see.
 *
 * @param shared all that the page of a student gets
 * @param notes the newest of those the page lacks, in order, at most {@link ChatUpdate#MOST}
 */
public record PageUpdate(ChatUpdate shared, List<StaffNoteView> notes) {

    /** For a page that shows none. */
    public static PageUpdate withoutNotes(ChatUpdate shared) {
        return new PageUpdate(shared, List.of());
    }

    public ChatState chat() {
        return shared.chat();
    }

    public boolean isEmpty() {
        return shared.messages().isEmpty() && notes.isEmpty();
    }
}
