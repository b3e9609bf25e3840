package org.supportchat.chat;

import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.account.Role;
import org.supportchat.account.StaffMember;
import org.supportchat.attachment.Attachments;
import org.supportchat.attachment.FileLimits;
import org.supportchat.common.NotFound;
import org.supportchat.common.TooMany;

/** Lets those to the files of a chat who may read it: the student by the token, the staff by their role. Asked at every request. */
@Service
public class FileDoors {

    private final ChatRepository chats;
    private final MessageFileRepository files;
    private final Attachments attachments;
    private final ClosedReadings readings;
    private final Clock clock;

    FileDoors(
            ChatRepository chats,
            MessageFileRepository files,
            Attachments attachments,
            ClosedReadings readings,
            Clock clock) {
        this.readings = readings;
        this.chats = chats;
        this.files = files;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** What can be sent, for a page to say so at once. */
    public FileLimits limits() {
        return attachments.limits();
    }

    /**
     * Before a door is asked for to announce or send a file: those who are refused cost no question to the database.
     *
     * @throws TooMany where too many came from this address
     */
    public void requirePace(String address) {
        attachments.requirePace(address);
    }

    /** @throws NotFound where the token does not open this chat */
    @Transactional(readOnly = true)
    public FileDoor ofStudent(StudentToken token, UUID chatId) {
        var chat = chats.findByToken(token.hash(), clock.instant())
                .filter(held -> held.id().equals(chatId))
                .orElseThrow(() -> new NotFound("file.gone"));
        return new FileDoor(chat, FileDoor.STUDENT, files, attachments);
    }

    /** @throws NotFound where there is no such chat */
    @Transactional(readOnly = true)
    @PreAuthorize(Role.IS_STAFF)
    public FileDoor ofStaff(UUID chatId) {
        var chat = chats.findById(chatId).orElseThrow(() -> new NotFound("file.gone"));
        readings.note(chat);
        var me = Technician.of(StaffMember.current());
        return new FileDoor(chat, FileDoor.uploader(me), files, attachments);
    }
}
