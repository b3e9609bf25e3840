package org.supportchat.common.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.supportchat.common.Site;

/** Where people reach the site: as it is configured, else as this browser has found it. */
public final class SiteAddress {

    private SiteAddress() {}

    /**
     * @param part of the page that is there
     * @param use takes it without a slash at its end, at once or as soon as the browser says; what a browser says may be
     *     anything, and is to be shown to this browser alone
     */
    public static void of(Site site, Component part, Consumer<String> use) {
        if (site.url().isPresent()) {
            use.accept(site.url().get());
        } else {
            part.getElement()
                    .executeJs("return new URL('.', document.baseURI).href.replace(/\\/$/, '')")
                    .then(String.class, use::accept);
        }
    }
}
