package org.supportchat.chat;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.account.Role;
import org.supportchat.account.StaffMember;
import org.supportchat.account.StaffPresence;
import org.supportchat.common.Conflict;
import org.supportchat.common.NotAllowed;
import org.supportchat.common.NotFound;

/** How technicians pass a chat on: to a colleague, to those who are in it too, or to whoever takes the next in line. */
@Service
@PreAuthorize(Role.IS_STAFF)
public class TeamworkService {

    private final ChatRepository chats;
    private final ChatWriter writer;
    private final StaffNotes notes;
    private final StaffPresence presence;
    private final Clock clock;

    TeamworkService(ChatRepository chats, ChatWriter writer, StaffNotes notes, StaffPresence presence, Clock clock) {
        this.chats = chats;
        this.writer = writer;
        this.notes = notes;
        this.presence = presence;
        this.clock = clock;
    }

    /**
     * Puts the student in line again, at the old place; all who were in the chat are in it no more.
     *
     * @throws Conflict where the chat was closed, or the student left
     * @throws NotAllowed where the technician has not joined
     */
    @Transactional
    public void returnToQueue(UUID chatId) {
        writer.store(lock(chatId).returnToQueue(me(), clock.instant()));
    }

    /**
     * Leaves the chat to those who are in it too; where there is nobody, to the next in line.
     *
     * @throws Conflict where the chat was closed
     * @throws NotAllowed where the technician has not joined
     */
    @Transactional
    public void leave(UUID chatId) {
        writer.store(lock(chatId).leave(me(), clock.instant()));
    }

    /**
     * Leaves the chat to a colleague, who is in it at once and called to it.
     *
     * @param note what the colleague should know, if anything: a note of the staff
     * @throws Conflict where the colleague is not here, the chat was closed, or the student left
     * @throws NotAllowed where the technician has not joined
     */
    @Transactional
    public void handOver(UUID chatId, UUID colleagueId, Optional<NewMessage> note) {
        var chat = lock(chatId);
        writer.store(chat.handOver(me(), requireHere(colleagueId), clock.instant()));
        note.ifPresent(text -> notes.store(chat, text, me(), Set.of(colleagueId)));
        notes.call(colleagueId, chat, StaffCall.Kind.HANDED_OVER, me());
    }

    private Technician requireHere(UUID accountId) {
        return presence.here().stream()
                .filter(one -> one.id().equals(accountId))
                .findFirst()
                .map(one -> new Technician(one.id(), one.name()))
                .orElseThrow(() -> new Conflict("chat.colleague-away"));
    }

    private static Technician me() {
        return Technician.of(StaffMember.current());
    }

    private Chat lock(UUID chatId) {
        return chats.lockById(chatId).orElseThrow(() -> new NotFound("chat.unknown"));
    }
}
