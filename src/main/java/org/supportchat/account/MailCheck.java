package org.supportchat.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the operator at the start where mail could be sent and links could not. */
@Component
@ConditionalOnWebApplication
class MailCheck {

    private static final Logger log = LoggerFactory.getLogger(MailCheck.class);

    private final StaffMail mail;

    MailCheck(StaffMail mail) {
        this.mail = mail;
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        if (mail.isConfigured() && !mail.canSendLinks()) {
            log.warn(
                    "E-mail is configured, and support-chat.url is not: no links for new passwords are mailed, as nothing"
                            + " says where they lead. Set support-chat.url to the address at which people reach this site.");
        }
    }
}
