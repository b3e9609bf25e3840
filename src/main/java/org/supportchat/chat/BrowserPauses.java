package org.supportchat.chat;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.common.NotAllowed;

/** Whether a browser can start a new chat now. A browser that was never here costs no statement. */
@Service
public class BrowserPauses {

    private final PauseRepository pauses;
    private final Clock clock;

    BrowserPauses(PauseRepository pauses, Clock clock) {
        this.pauses = pauses;
        this.clock = clock;
    }

    /** Until when it can start none; nothing where it can. */
    @Transactional(readOnly = true)
    public Optional<Instant> until(StudentBrowser browser) {
        return browser.isNew() ? Optional.empty() : pauses.findEnd(browser.hash(), clock.instant());
    }

    /** @throws NotAllowed where it can start none */
    @Transactional(readOnly = true)
    void requireNone(Optional<StudentBrowser> browser) {
        if (browser.flatMap(this::until).isPresent()) {
            throw new NotAllowed("block.paused");
        }
    }

    @Transactional
    void removeOver() {
        pauses.deleteOver(clock.instant());
    }
}
