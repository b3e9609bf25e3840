package org.supportchat.chat;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How new every chat is that can still change, and how new its notes are, in a statement each. */
@Service
class ChatNews {

    /** A page that was not told of an older note has read it since, for another reason. */
    private static final Duration LATELY = Duration.ofHours(1);

    private final ChatRepository chats;
    private final StaffNoteRepository notes;
    private final Clock clock;

    ChatNews(ChatRepository chats, StaffNoteRepository notes, Clock clock) {
        this.chats = chats;
        this.notes = notes;
        this.clock = clock;
    }

    /** By chat the number of its newest line; one that was closed is missing. */
    @Transactional(readOnly = true)
    Map<UUID, Long> newest() {
        return chats.findNewest().stream().collect(Collectors.toMap(ChatNewness::id, ChatNewness::seq));
    }

    /** By chat, closed or not, the number of its newest note, where that was written lately. */
    @Transactional(readOnly = true)
    Map<UUID, Long> newestNotes() {
        return notes.findNewestSince(clock.instant().minus(LATELY)).stream()
                .collect(Collectors.toMap(NoteNewness::chatId, NoteNewness::number));
    }
}
