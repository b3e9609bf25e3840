package org.supportchat.chat;

import java.util.List;

/** What stands further up in a chat, in order: messages, and on a page of the staff notes, at most {@link ChatUpdate#MOST} of each. */
public record PagePart(List<MessageView> messages, List<StaffNoteView> notes) {

    /** For a page that shows no notes. */
    public static PagePart withoutNotes(List<MessageView> messages) {
        return new PagePart(messages, List.of());
    }
}
