package org.supportchat.chat;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;
import org.supportchat.common.Site;

/** What the system managers are written of chats that nobody takes: their numbers, and nothing that is in them. */
@Component
class ManagerMail {

    private static final String BUNDLE = "vaadin-i18n.translations";

    private final MailSettings settings;
    private final AlertTiming timing;
    private final Site site;

    ManagerMail(MailSettings settings, AlertTiming timing, Site site) {
        this.settings = settings;
        this.timing = timing;
        this.site = site;
    }

    SimpleMailMessage about(List<Overdue> chats, Collection<String> managers) {
        var numbers = chats.stream().map(chat -> "#" + chat.number()).collect(Collectors.joining(", "));
        var mail = new SimpleMailMessage();
        mail.setFrom(settings.from());
        mail.setTo(managers.toArray(String[]::new));
        mail.setSubject(translation("mail.overdue-subject", site.title(), numbers));
        var text = translation(
                "mail.overdue-text", numbers, timing.tellManagersAfter().toMinutes());
        mail.setText(site.url().map(url -> text + "\n\n" + url + "/dashboard").orElse(text));
        return mail;
    }

    private String translation(String key, Object... arguments) {
        var words = ResourceBundle.getBundle(BUNDLE, settings.language());
        return new MessageFormat(words.getString(key), settings.language()).format(arguments);
    }
}
