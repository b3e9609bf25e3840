package org.supportchat.chat;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.supportchat.database.DatabaseAway;

/** Looks every few seconds for students whose technicians are gone. */
@Component
class MaroonedCheck {

    private static final Logger log = LoggerFactory.getLogger(MaroonedCheck.class);
    private static final long PAUSE_SECONDS = 5;

    private final MaroonedChats chats;

    MaroonedCheck(MaroonedChats chats) {
        this.chats = chats;
    }

    @Scheduled(fixedDelay = PAUSE_SECONDS, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            chats.look();
        } catch (RuntimeException fault) {
            if (!DatabaseAway.isCauseOf(fault)) {
                log.warn("Could not look for students whose technicians are gone: {}", fault.toString());
            }
        }
    }
}
