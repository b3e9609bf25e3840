package org.supportchat.chat;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.supportchat.database.DatabaseAway;

/** Deletes every hour the pauses of browsers that are over. */
@Component
class PauseSweep {

    private static final Logger log = LoggerFactory.getLogger(PauseSweep.class);

    private final BrowserPauses pauses;

    PauseSweep(BrowserPauses pauses) {
        this.pauses = pauses;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void run() {
        try {
            pauses.removeOver();
        } catch (RuntimeException fault) {
            if (!DatabaseAway.isCauseOf(fault)) {
                log.warn("Could not delete pauses of browsers that are over: {}", fault.toString());
            }
        }
    }
}
