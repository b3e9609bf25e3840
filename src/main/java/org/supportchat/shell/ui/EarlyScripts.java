package org.supportchat.shell.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Puts in front of the framework's own scripts what watches its calls and its push socket from the first one on. */
@Component
class EarlyScripts implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var script = page.getDocument().createElement("script").attr("src", "scripts/server-line.js");
            page.getDocument().head().getElementsByTag("base").forEach(base -> base.after(script));
        });
    }
}
