package org.supportchat.chat;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.supportchat.database.DatabaseAway;

/**
 * Tells all pages of this node every few seconds how new each chat is, so that one whose event was lost sees that it is
 * behind. One statement serves them all, and one more the pages of the staff for their notes.
 */
@Component
class SlowCheck {

    private static final Logger log = LoggerFactory.getLogger(SlowCheck.class);
    private static final long PAUSE_SECONDS = 5;

    private final ChatNews news;
    private final ChatChanges changes;
    private final NoteChanges notes;

    SlowCheck(ChatNews news, ChatChanges changes, NoteChanges notes) {
        this.news = news;
        this.changes = changes;
        this.notes = notes;
    }

    @Scheduled(fixedDelay = PAUSE_SECONDS, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            changes.tellNewest(news.newest());
            notes.tellNewest(news.newestNotes());
        } catch (RuntimeException fault) {
            if (!DatabaseAway.isCauseOf(fault)) {
                log.warn("Could not look how new the chats are: {}", fault.toString());
            }
        }
    }
}
