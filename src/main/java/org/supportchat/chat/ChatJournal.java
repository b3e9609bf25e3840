package org.supportchat.chat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.supportchat.audit.AuditLog;

/**
 * What of a chat the audit log is told, inside the transaction that does it: by the public number, without a word of what is in
 * the chat.
 */
@Component
class ChatJournal {

    private static final String NO_DETAIL = "";

    private final AuditLog audit;

    ChatJournal(AuditLog audit) {
        this.audit = audit;
    }

    void closed(Chat chat) {
        audit.write("chat.close", label(chat.publicNumber()), NO_DETAIL);
    }

    /** By the student. */
    void erased(Chat chat) {
        audit.writeOfStudent("chat.erase", label(chat.publicNumber()), NO_DETAIL);
    }

    /** In a transaction of its own, as nothing else is stored. */
    void read(Chat chat) {
        audit.writeAlone("chat.read-closed", label(chat.publicNumber()), NO_DETAIL);
    }

    void blocked(Chat chat, String reason) {
        audit.write("chat.block", label(chat.publicNumber()), reason);
    }

    void blockLifted(Chat chat) {
        audit.write("chat.lift-block", label(chat.publicNumber()), NO_DETAIL);
    }

    void paused(Chat chat, Instant until) {
        audit.write("chat.pause-browser", label(chat.publicNumber()), "until " + until.truncatedTo(ChronoUnit.SECONDS));
    }

    void pauseLifted(BrowserPause pause) {
        audit.write("chat.lift-pause", label(pause.chatNumber()), NO_DETAIL);
    }

    private static String label(long number) {
        return "#" + number;
    }
}
