package org.supportchat.shell.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jsoup.nodes.Element;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.supportchat.account.ColorScheme;
import org.supportchat.account.Preferences;

/**
 * Writes on a page of the staff what their account says of colours and keys, where its scripts find it; the colours hold
 * before the first paint.
 */
@Component
@ConditionalOnWebApplication
class PageChoices implements VaadinServiceInitListener {

    private final AccountPreferences accounts;

    PageChoices(AccountPreferences accounts) {
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> accounts.of(page.getVaadinRequest())
                .ifPresent(chosen -> page.getDocument().getElementsByTag("html").forEach(root -> write(chosen, root))));
    }

    private static void write(Preferences chosen, Element root) {
        root.attr("data-account-color-scheme", chosen.colorScheme().attribute());
        root.attr("data-account-send-key", chosen.sendKey().attribute());
        if (chosen.colorScheme() != ColorScheme.SYSTEM) {
            root.attr("style", "color-scheme: " + chosen.colorScheme().attribute());
        }
    }
}
