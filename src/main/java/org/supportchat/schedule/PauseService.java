package org.supportchat.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.account.Role;
import org.supportchat.common.Checks;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;

/** How a manager closes the door for a while, and opens it again. */
@Service
@PreAuthorize(Role.IS_MANAGER)
public class PauseService {

    public static final Duration LONGEST = Duration.ofDays(7);

    private final DoorRepository doors;
    private final ScheduleJournal journal;

    PauseService(DoorRepository doors, ScheduleJournal journal) {
        this.doors = doors;
        this.journal = journal;
    }

    /**
     * Closes the door from now on.
     *
     * @param message for those who come meanwhile; up to 200 UTF-16 units, may be empty
     * @throws Invalid naming {@code until}, where that is not within seven days from now, or {@code message}
     * @throws Conflict where somebody has paused already: says who
     */
    @Transactional
    public void pause(Instant until, String message) {
        var checks = new Checks();
        var line = checks.line("message", message, 0, Pause.MESSAGE_LONGEST);
        checks.done();
        var now = stored(journal.now());
        if (!until.isAfter(now)) {
            throw new Invalid("until", "pause.past");
        }
        if (until.isAfter(now.plus(LONGEST))) {
            throw new Invalid("until", "pause.too-long", LONGEST.toDays());
        }
        var door = doors.lock();
        if (door.pause().filter(paused -> paused.contains(now)).isPresent()) {
            throw new Conflict("pause.paused-meanwhile", door.changedBy());
        }
        door.pause(new Pause(now, stored(until), line), journal.author());
        journal.write("paused", "until " + until, line);
    }

    /** As the database gives it back, so that whoever reads it early has the same. */
    private static Instant stored(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Ends a pause.
     *
     * @param seen the one that the manager had in view
     * @throws Conflict where that is over, or another one now: says who
     */
    @Transactional
    public void resume(Pause seen) {
        var door = doors.lock();
        if (!door.pause().equals(Optional.of(seen)) || !seen.contains(journal.now())) {
            throw new Conflict("pause.resumed-meanwhile", door.changedBy());
        }
        door.resume(journal.author());
        journal.write("resumed", "until " + seen.until(), seen.message());
    }
}
