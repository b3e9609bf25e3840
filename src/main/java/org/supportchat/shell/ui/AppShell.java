package org.supportchat.shell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/** What holds for every page: push, the styles, the icon, and the colour scheme before the first paint. */
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/support-chat.css")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.setViewport("width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content");
        page.addLink("icon", "icons/icon.svg");
        page.addMetaTag("color-scheme", "light dark");
    }
}
