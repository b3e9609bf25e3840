package org.supportchat.account;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.supportchat.common.Site;

/** Mails one-time links to those whom they are for, once they are stored; each leads to the site as its operator wrote it. */
@Component
class LinkMail {

    private final StaffMail mail;
    private final Site site;

    LinkMail(StaffMail mail, Site site) {
        this.mail = mail;
        this.site = site;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(LinkIssued event) {
        if (event.link().isMailed()) {
            mail.sendLater(letter(event));
        }
    }

    private Letter letter(LinkIssued event) {
        var owner = event.owner();
        var subject = mail.text(subject(event.purpose()), site.title());
        var text = mail.text(text(event.purpose()), owner.firstName(), site.title(), owner.username());
        var address = site.url().orElse("") + event.link().path();
        var hours = mail.text("mail.link-use", event.purpose().validity().toHours());
        return new Letter(List.of(owner.email()), subject, text + "\n\n" + address + "\n\n" + hours);
    }

    private static String subject(LinkPurpose purpose) {
        return switch (purpose) {
            case INVITATION -> "mail.invitation-subject";
            case RESET, MANAGER_RESET -> "mail.reset-subject";
        };
    }

    private static String text(LinkPurpose purpose) {
        return switch (purpose) {
            case INVITATION -> "mail.invitation-text";
            case RESET, MANAGER_RESET -> "mail.reset-text";
        };
    }
}
