package org.supportchat.shell.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.internal.LocaleUtil;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says on the page which language its texts are in, so that it is read aloud with the right voice. */
@Component
class PageLanguage implements VaadinServiceInitListener {

    private final I18NProvider translations;

    PageLanguage(I18NProvider translations) {
        this.translations = translations;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", chosen(page.getVaadinRequest()).getLanguage()));
    }

    /** As the framework chooses it for the texts. */
    private Locale chosen(VaadinRequest request) {
        var provided = translations.getProvidedLocales();
        return LocaleUtil.getExactLocaleMatch(request, provided)
                .or(() -> LocaleUtil.getLocaleMatchByLanguage(request, provided))
                .orElse(provided.getFirst());
    }
}
