package org.supportchat.attachment;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.supportchat.database.DatabaseAway;

/** Sweeps every now and then. */
@Component
class SweepSchedule {

    private static final Logger log = LoggerFactory.getLogger(SweepSchedule.class);
    private static final long FIRST_MINUTES = 2;
    private static final long PAUSE_MINUTES = 15;

    private final Sweep sweep;

    SweepSchedule(Sweep sweep) {
        this.sweep = sweep;
    }

    @Scheduled(initialDelay = FIRST_MINUTES, fixedDelay = PAUSE_MINUTES, timeUnit = TimeUnit.MINUTES)
    void run() {
        try {
            sweep.run();
        } catch (IOException | RuntimeException fault) {
            if (!DatabaseAway.isCauseOf(fault)) {
                log.warn("Could not delete files that nobody can reach: {}", fault.toString());
            }
        }
    }
}
