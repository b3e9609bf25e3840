package org.supportchat.shell.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Tells a visitor whose browser runs no scripts, or keeps no cookies, what the page needs; it would stay empty else. */
@Component
@ConditionalOnWebApplication
class PageNeeds implements VaadinServiceInitListener {

    private final I18NProvider translations;
    private final AccountPreferences accounts;

    PageNeeds(I18NProvider translations, AccountPreferences accounts) {
        this.translations = translations;
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::tell);
    }

    private void tell(IndexHtmlResponse page) {
        var language = accounts.language(page.getVaadinRequest());
        var document = page.getDocument();
        var main =
                document.body().prependElement("noscript").appendElement("main").addClass("message-page");
        main.appendElement("h1").text(say("needs.scripts-heading", language));
        main.appendElement("p").text(say("needs.scripts", language));
        var check = new Element("script")
                .attr("src", "scripts/cookie-check.js")
                .attr("data-heading", say("needs.cookies-heading", language))
                .attr("data-text", say("needs.cookies", language));
        document.head().getElementsByTag("base").forEach(base -> base.after(check));
    }

    private String say(String key, Locale language) {
        return translations.getTranslation(key, language);
    }
}
