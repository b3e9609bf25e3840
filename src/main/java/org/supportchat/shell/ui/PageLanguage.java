package org.supportchat.shell.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Opens a page in the reader's language, and says on it which that is, so that it is read aloud with the right voice. */
@Component
class PageLanguage implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", Languages.of(page.getVaadinRequest()).toLanguageTag()));
        event.getSource().addUIInitListener(page -> page.getUI().setLocale(Languages.of(VaadinRequest.getCurrent())));
    }
}
