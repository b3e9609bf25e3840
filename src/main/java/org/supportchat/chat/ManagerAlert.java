package org.supportchat.chat;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.supportchat.account.ManagerAddresses;
import org.supportchat.account.StaffMail;
import org.supportchat.database.DatabaseAway;

/** Writes to the system managers where nobody takes a chat, if mail is configured; what could not be sent is tried again. */
@Component
@ConditionalOnProperty("spring.mail.host")
class ManagerAlert {

    private static final Logger log = LoggerFactory.getLogger(ManagerAlert.class);
    private static final long PAUSE_SECONDS = 15;

    private final OverdueService chats;
    private final ManagerAddresses managers;
    private final ManagerMail letters;
    private final StaffMail mail;

    ManagerAlert(OverdueService chats, ManagerAddresses managers, ManagerMail letters, StaffMail mail) {
        this.chats = chats;
        this.managers = managers;
        this.letters = letters;
        this.mail = mail;
    }

    @Scheduled(fixedDelay = PAUSE_SECONDS, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            tell();
        } catch (RuntimeException fault) {
            if (!DatabaseAway.isCauseOf(fault)) {
                log.warn("Could not tell the managers who waits: {}", fault.toString());
            }
        }
    }

    private void tell() {
        var overdue = chats.take();
        var addresses = managers.active();
        if (overdue.isEmpty() || addresses.isEmpty()) {
            return;
        }
        try {
            mail.send(letters.about(overdue, addresses));
        } catch (MailException notSent) {
            chats.giveBack(overdue.stream().map(Overdue::id).toList());
            throw notSent;
        }
    }
}
