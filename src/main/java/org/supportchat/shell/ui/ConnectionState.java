package org.supportchat.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/** Whether the page reaches the server, in words: connected, reconnecting, or offline since when. */
@Tag("connection-state")
@JavaScript("context://scripts/connection-state.js")
final class ConnectionState extends Component {

    ConnectionState() {
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-label", getTranslation("connection.name"));
        getElement().setAttribute("data-connected", getTranslation("connection.connected"));
        getElement().setAttribute("data-reconnecting", getTranslation("connection.reconnecting"));
        getElement().setAttribute("data-offline", getTranslation("connection.offline"));
    }
}
