package org.supportchat.chat;

import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.account.Role;
import org.supportchat.account.StaffMember;
import org.supportchat.common.Conflict;
import org.supportchat.common.NotAllowed;
import org.supportchat.common.NotFound;
import org.supportchat.common.TooMany;

/** What a technician can do in a chat: the one who is signed in. All staff may read every chat. */
@Service
@PreAuthorize(Role.IS_STAFF)
public class TechnicianChatService {

    private final ChatRepository chats;
    private final ChatReader reader;
    private final ChatWriter writer;
    private final StaffNotes notes;
    private final WritingPace pace;
    private final ClosedReadings readings;
    private final ChatJournal journal;
    private final Clock clock;

    TechnicianChatService(
            ChatRepository chats,
            ChatReader reader,
            ChatWriter writer,
            StaffNotes notes,
            WritingPace pace,
            ClosedReadings readings,
            ChatJournal journal,
            Clock clock) {
        this.pace = pace;
        this.readings = readings;
        this.journal = journal;
        this.chats = chats;
        this.reader = reader;
        this.writer = writer;
        this.notes = notes;
        this.clock = clock;
    }

    /** @throws NotFound where there is no such chat */
    @Transactional(readOnly = true)
    public PageUpdate readAfter(UUID chatId, long seq) {
        return readAfter(chatId, seq, 0);
    }

    /**
     * The notes are read first, so that a line which one of them stands behind is never missing. Whoever begins to read a
     * chat that is closed is in the audit log.
     *
     * @param note the number of the newest note at the page
     * @throws NotFound where there is no such chat
     */
    @Transactional(readOnly = true)
    public PageUpdate readAfter(UUID chatId, long seq, long note) {
        var newer = notes.after(chatId, note);
        var chat = find(chatId);
        if (seq == 0) {
            readings.note(chat);
        }
        return new PageUpdate(reader.after(chat, seq), newer);
    }

    /**
     * @param note the number of the oldest note at the page
     * @throws NotFound where there is no such chat
     */
    @Transactional(readOnly = true)
    public PagePart readBefore(UUID chatId, long seq, long note) {
        var messages = reader.before(find(chatId), seq);
        var first = messages.isEmpty() ? seq : messages.getFirst().seq();
        return new PagePart(messages, notes.before(chatId, note, first));
    }

    /**
     * Joins; joining twice is one join.
     *
     * @throws Conflict where the chat was closed, or the student left
     */
    @Transactional
    public void join(UUID chatId) {
        lock(chatId).join(technician(), clock.instant()).ifPresent(writer::store);
    }

    /**
     * Stores the message, unless its key says that it is stored already, and gives its number in the chat.
     *
     * @throws Conflict where the chat is not open, or a file is not there any more
     * @throws NotAllowed where the technician has not joined
     * @throws TooMany where technicians write too fast; the message can be sent again later
     */
    @Transactional
    public long send(UUID chatId, NewMessage message) {
        var chat = lock(chatId);
        return writer.storedBefore(chat, message)
                .orElseGet(() -> {
                    pace.keep(chatId, false);
                    var me = technician();
                    var line = chat.writeAsTechnician(message, me, clock.instant());
                    return writer.store(line, message, FileDoor.uploader(me));
                })
                .seq();
    }

    /**
     * Sends the same message to one of several chats, which is joined first where the technician is not in it: both or
     * neither. Done for each chat by itself, so that what keeps it from one keeps it from no other.
     *
     * @throws Conflict where the chat is not open
     * @throws TooMany where technicians write too fast; the message can be sent again later
     */
    @Transactional
    public void answer(UUID chatId, NewMessage message) {
        var chat = lock(chatId);
        if (writer.storedBefore(chat, message).isEmpty()) {
            pace.keep(chatId, false);
            chat.join(technician(), clock.instant()).ifPresent(writer::store);
            writer.store(chat.writeAsTechnician(message, technician(), clock.instant()));
        }
    }

    /**
     * Notes how far the technicians have got what the student wrote; nothing where that was known, or is beyond the last
     * line, or this one has not joined.
     */
    @Transactional
    public void acknowledge(UUID chatId, Receipt receipt) {
        var me = technician().accountId();
        writer.tellSeen(chatId, chats.moveTechniciansReceipt(chatId, me, receipt.delivered(), receipt.read()));
    }

    /**
     * Ends the chat for all.
     *
     * @throws Conflict where it is closed already, or was never taken
     * @throws NotAllowed where the technician has not joined
     */
    @Transactional
    public void close(UUID chatId) {
        var chat = lock(chatId);
        writer.store(chat.close(technician(), clock.instant()));
        journal.closed(chat);
    }

    private static Technician technician() {
        return Technician.of(StaffMember.current());
    }

    private Chat find(UUID chatId) {
        return chats.findById(chatId).orElseThrow(() -> new NotFound("chat.unknown"));
    }

    private Chat lock(UUID chatId) {
        return chats.lockById(chatId).orElseThrow(() -> new NotFound("chat.unknown"));
    }
}
