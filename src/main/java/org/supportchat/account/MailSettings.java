package org.supportchat.account;

import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How e-mail is written; where it goes out is {@code spring.mail.host}, without which there is none.
 *
 * @param from the address of the sender
 * @param language in which it is written
 */
@ConfigurationProperties("support-chat.mail")
record MailSettings(
        @DefaultValue("support-chat@localhost") String from,
        @DefaultValue("en") Locale language) {}
