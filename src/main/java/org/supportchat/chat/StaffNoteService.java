package org.supportchat.chat;

import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.account.Role;
import org.supportchat.account.StaffMember;
import org.supportchat.common.NotFound;
import org.supportchat.common.TooMany;

/** Writes notes of the staff: everybody of them at every chat, joined or not, closed or not. */
@Service
@PreAuthorize(Role.IS_STAFF)
public class StaffNoteService {

    private final ChatRepository chats;
    private final StaffNotes notes;
    private final WritingPace pace;

    StaffNoteService(ChatRepository chats, StaffNotes notes, WritingPace pace) {
        this.chats = chats;
        this.notes = notes;
        this.pace = pace;
    }

    /**
     * Stores the note, unless its key says that it is stored already, and calls those whom it mentions.
     *
     * @throws NotFound where there is no such chat
     * @throws TooMany where the staff write too fast; the note can be sent again later
     */
    @Transactional
    public StaffNoteView write(UUID chatId, NewMessage text) {
        var chat = chats.lockById(chatId).orElseThrow(() -> new NotFound("chat.unknown"));
        return notes.storedBefore(chat, text).orElseGet(() -> {
            pace.keep(chatId, false);
            return notes.store(chat, text, Technician.of(StaffMember.current()), Set.of());
        });
    }
}
