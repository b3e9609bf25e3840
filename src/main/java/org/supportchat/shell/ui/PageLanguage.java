package org.supportchat.shell.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Opens a page in the reader's language, and says on it which that is, so that it is read aloud with the right voice. */
@Component
@ConditionalOnWebApplication
class PageLanguage implements VaadinServiceInitListener {

    private final AccountPreferences accounts;

    PageLanguage(AccountPreferences accounts) {
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", accounts.language(page.getVaadinRequest()).toLanguageTag()));
        event.getSource()
                .addUIInitListener(page -> page.getUI().setLocale(accounts.language(VaadinRequest.getCurrent())));
    }
}
