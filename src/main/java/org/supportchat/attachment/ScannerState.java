package org.supportchat.attachment;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Whether the virus scanner answers. Operators are told when it goes away and when it is back, and not of each file: a
 * scanner that fails at some files alone, or some people who send such files, must not fill the log.
 */
@Component
class ScannerState {

    private static final Logger log = LoggerFactory.getLogger(ScannerState.class);
    private static final Duration BETWEEN_WARNINGS = Duration.ofMinutes(1);

    private final Clock clock;
    private volatile boolean away;
    private boolean told;
    private Instant nextWarning = Instant.MIN;

    ScannerState(Clock clock) {
        this.clock = clock;
    }

    boolean isAway() {
        return away;
    }

    synchronized void silent(IOException fault) {
        away = true;
        if (!told && !clock.instant().isBefore(nextWarning)) {
            told = true;
            nextWarning = clock.instant().plus(BETWEEN_WARNINGS);
            log.warn("The virus scanner does not answer: {}", fault.getMessage());
        }
    }

    void answered() {
        if (away) {
            back();
        }
    }

    private synchronized void back() {
        away = false;
        if (told) {
            told = false;
            log.info("The virus scanner answers again");
        }
    }
}
