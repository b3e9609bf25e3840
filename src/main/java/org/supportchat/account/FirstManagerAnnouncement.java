package org.supportchat.account;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.supportchat.common.Site;

/**
 * Prints the link for the first manager when the server is up and nobody manages it. On the console and not through
 * the log, which may be shipped elsewhere; the secret is in the fragment, which browsers send to no server or proxy.
 */
@Component
@ConditionalOnWebApplication
class FirstManagerAnnouncement {

    private final AccountService accounts;
    private final FirstManagerLink link;
    private final Site site;
    private final Environment environment;

    FirstManagerAnnouncement(AccountService accounts, FirstManagerLink link, Site site, Environment environment) {
        this.accounts = accounts;
        this.link = link;
        this.site = site;
        this.environment = environment;
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        var port = environment.getProperty("local.server.port");
        if (port == null || accounts.hasManager()) {
            return;
        }
        var base = site.url().orElse("http://localhost:" + port);
        System.out.printf(
                "%n  There is no system manager yet. Open this link to create the first one; it works once:%n%n"
                        + "    %s/setup#%s%n%n",
                base, link.issue());
    }
}
