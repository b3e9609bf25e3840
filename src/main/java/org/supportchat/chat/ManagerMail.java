package org.supportchat.chat;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.supportchat.account.Letter;
import org.supportchat.account.StaffMail;
import org.supportchat.common.Site;

/** What the system managers are written of chats that nobody takes: their numbers, and nothing that is in them. */
@Component
class ManagerMail {

    private final StaffMail mail;
    private final AlertTiming timing;
    private final Site site;

    ManagerMail(StaffMail mail, AlertTiming timing, Site site) {
        this.mail = mail;
        this.timing = timing;
        this.site = site;
    }

    Letter about(List<Overdue> chats, List<String> managers) {
        var numbers = chats.stream().map(chat -> "#" + chat.number()).collect(Collectors.joining(", "));
        var subject = mail.text("mail.overdue-subject", site.title(), numbers);
        var text = mail.text(
                "mail.overdue-text", numbers, timing.tellManagersAfter().toMinutes());
        var end = site.url().map(url -> "\n\n" + url + "/dashboard").orElse("");
        return new Letter(managers, subject, text + end);
    }
}
