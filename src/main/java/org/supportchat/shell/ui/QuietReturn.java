package org.supportchat.shell.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * A page whose session is gone, after a restart of the server or a long sleep, comes back by itself: it loads again
 * without a word, and finds its chat by the cookie and what was typed in the browser.
 */
@Component
class QuietReturn implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        event.getSource().setSystemMessagesProvider(info -> messages);
        event.getSource().addUIInitListener(page -> {
            var reconnecting = page.getUI().getReconnectDialogConfiguration();
            reconnecting.setReconnectInterval(1_000);
            var push = page.getUI().getPushConfiguration();
            push.setParameter("reconnectInterval", "1000");
            push.setParameter("maxWebsocketErrorRetries", "60");
        });
    }
}
