package org.supportchat.account;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.supportchat.common.Site;

/** Writes e-mail to the staff, where mail is configured. */
@Component
public class StaffMail {

    private static final String BUNDLE = "vaadin-i18n.translations";

    private final ObjectProvider<JavaMailSender> senders;
    private final MailSettings settings;
    private final Site site;
    private final PostOffice office;

    StaffMail(ObjectProvider<JavaMailSender> senders, MailSettings settings, Site site, PostOffice office) {
        this.senders = senders;
        this.settings = settings;
        this.site = site;
        this.office = office;
    }

    /** Whether there is a server that sends mail. */
    public boolean isConfigured() {
        return senders.getIfAvailable() != null;
    }

    /**
     * Whether links can be mailed as well: for these the address of the site has to be configured, as what a browser sends
     * as the host is anybody's to choose.
     */
    public boolean canSendLinks() {
        return isConfigured() && site.url().isPresent();
    }

    /** A text of the message bundles, in the language in which mail is written. */
    public String text(String key, Object... arguments) {
        var words = ResourceBundle.getBundle(BUNDLE, settings.language());
        return new MessageFormat(words.getString(key), settings.language()).format(arguments);
    }

    /**
     * Sends it at once, which may take seconds.
     *
     * @throws MailException where it could not be sent
     */
    public void send(Letter letter) {
        var mail = new SimpleMailMessage();
        mail.setFrom(settings.from());
        mail.setTo(letter.addresses().toArray(String[]::new));
        mail.setSubject(letter.subject());
        mail.setText(letter.text());
        senders.getObject().send(mail);
    }

    /** Sends it soon, and again a few times where that fails; nobody waits for it. */
    public void sendLater(Letter letter) {
        office.take(() -> send(letter));
    }
}
