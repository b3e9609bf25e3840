package org.supportchat.chat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.supportchat.account.StaffDirectory;
import org.supportchat.common.Conflict;

/** Reads and stores the notes of the staff inside the transaction of their services; students' services have none of it. */
@Component
class StaffNotes {

    private final StaffNoteRepository notes;
    private final StaffDirectory directory;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StaffNotes(
            StaffNoteRepository notes,
            StaffDirectory directory,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notes = notes;
        this.directory = directory;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /** The newest of those that are newer, in order, at most {@link ChatUpdate#MOST}. */
    List<StaffNoteView> after(UUID chatId, long number) {
        return views(
                notes.findByChatIdAndNumberGreaterThanOrderByNumberDesc(chatId, number, Limit.of(ChatUpdate.MOST)));
    }

    /**
     * The newest of those that are older, in order, at most {@link ChatUpdate#MOST}.
     *
     * @param behind those that stand further up are left out
     */
    List<StaffNoteView> before(UUID chatId, long number, long behind) {
        return views(notes.findByChatIdAndNumberLessThanAndBehindGreaterThanEqualOrderByNumberDesc(
                chatId, number, behind, Limit.of(ChatUpdate.MOST)));
    }

    /**
     * The note that was stored under this key before, if any.
     *
     * @throws Conflict where the key stands for another text
     */
    Optional<StaffNoteView> storedBefore(Chat chat, NewMessage text) {
        var stored = notes.findByChatIdAndClientKey(chat.id(), text.key()).map(StaffNoteView::of);
        if (stored.isPresent() && !stored.get().body().equals(text.text())) {
            throw new Conflict("invalid.key");
        }
        return stored;
    }

    /**
     * Stores a note of a chat whose row is held, and calls those whom it mentions.
     *
     * @param called who is called to the chat already
     */
    StaffNoteView store(Chat chat, NewMessage text, Technician author, Set<UUID> called) {
        var mentions = mentions(text.text());
        var number = notes.findNewest(chat.id()) + 1;
        var note = new StaffNote(chat, number, text, author, mentions, clock.instant());
        entities.persist(note);
        events.publishEvent(new NoteWritten(chat.id()));
        var wanted = new HashSet<>(mentions);
        wanted.remove(author.accountId());
        wanted.removeAll(called);
        wanted.forEach(account -> call(account, chat, StaffCall.Kind.MENTIONED, author));
        return StaffNoteView.of(note);
    }

    /** Calls somebody to the chat, once the transaction has been committed. */
    void call(UUID accountId, Chat chat, StaffCall.Kind kind, Technician caller) {
        events.publishEvent(new StaffCalled(accountId, new StaffCall(chat.id(), kind, caller)));
    }

    private Set<UUID> mentions(String text) {
        return Mentions.mayBeIn(text) ? Mentions.in(text, directory.active()) : Set.of();
    }

    private static List<StaffNoteView> views(List<StaffNote> newestFirst) {
        return newestFirst.reversed().stream().map(StaffNoteView::of).toList();
    }
}
