package org.supportchat.chat;

import java.util.Optional;
import org.supportchat.common.Checks;
import org.supportchat.common.Invalid;

/**
 * That a chat is to be blocked; limits in UTF-16 units, checked as it is made.
 *
 * @param reason for the audit log
 * @param pause how long no new chat can be started from the student's browser; empty where one can
 */
public record BlockOrder(String reason, Optional<PauseTime> pause) {

    public static final int REASON_SHORTEST = 3;
    public static final int REASON_LONGEST = 200;

    /** @throws Invalid where the reason breaks a limit */
    public BlockOrder {
        var checks = new Checks();
        reason = checks.line("reason", reason, REASON_SHORTEST, REASON_LONGEST);
        checks.done();
    }
}
