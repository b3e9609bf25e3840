package org.supportchat.account;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of accounts.
 *
 * @param emailDomains where the addresses of the staff may be; all where there are none. {@code example.edu} is that domain
 *     alone, and {@code *.example.edu} all below it and not itself
 */
@ConfigurationProperties("support-chat.account")
record AccountSettings(@DefaultValue List<String> emailDomains) {

    AccountSettings {
        emailDomains = emailDomains.stream()
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .filter(domain -> !domain.isEmpty())
                .toList();
    }

    /** Whether somebody of the staff may have this address, in small letters. */
    boolean allow(String email) {
        var domain = email.substring(email.lastIndexOf('@') + 1);
        return emailDomains.isEmpty() || emailDomains.stream().anyMatch(one -> fits(domain, one));
    }

    private static boolean fits(String domain, String allowed) {
        return allowed.startsWith("*.") ? domain.endsWith(allowed.substring(1)) : domain.equals(allowed);
    }
}
