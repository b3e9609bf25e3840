package org.supportchat.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.UUID;
import org.supportchat.common.ui.LivePage;
import org.supportchat.shell.OpenPages;
import org.supportchat.shell.ServerState;
import org.supportchat.shell.ServerState.Trouble;

/**
 * Whether the page reaches the server, in words: connected, reconnecting, offline since when, back again; or what keeps
 * the server from storing. It counts what the page is shown, and the script asks whether all of it has arrived; where
 * it has not, or the page was away, the script asks for the page to catch up.
 */
@Tag("connection-state")
@JavaScript("context://scripts/page.js")
final class ConnectionState extends Component {

    private final transient OpenPages pages;
    private final transient ServerState server;
    private transient Runnable close = () -> {};
    private long revision;

    ConnectionState(OpenPages pages, ServerState server) {
        this.pages = pages;
        this.server = server;
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-label", getTranslation("connection.name"));
        say("connected", "connection.connected");
        say("reconnecting", "connection.reconnecting");
        say("offline", "connection.offline");
        say("back", "connection.back");
        say("stalled", "connection.stalled");
        say("stopping", "connection.stopping");
        addListener(CatchUpEvent.class, event -> event.getSource().getUI().ifPresent(LivePage::catchUp));
    }

    /** Whether others are told that the reader is here: then the page speaks up, in sight or not. */
    void setBeating(boolean isBeating) {
        getElement().setProperty("beats", isBeating);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        close.run();
        var page = LivePage.name(event.getUI());
        pages.open(page, revision);
        getElement().setAttribute("check", "check/" + page);
        var ui = event.getUI();
        var counting = LivePage.onShown(ui, () -> count(page));
        var unsubscribe = server.subscribe(trouble -> LivePage.show(ui, () -> show(trouble)));
        show(server.trouble());
        close = () -> {
            counting.remove();
            unsubscribe.run();
            pages.close(page);
        };
    }

    @Override
    protected void onDetach(DetachEvent event) {
        close.run();
        close = () -> {};
    }

    private void say(String state, String key) {
        getElement().setAttribute("data-" + state, getTranslation(key));
    }

    private void count(UUID page) {
        revision++;
        pages.shown(page, revision);
        getElement().setProperty("revision", revision);
    }

    private void show(Trouble trouble) {
        getElement()
                .setProperty(
                        "trouble",
                        switch (trouble) {
                            case NONE -> "";
                            case STALLED -> "stalled";
                            case STOPPING -> "stopping";
                        });
    }

    /** The page may lack something: it was out of sight or without a line, or has not got what it was sent. */
    @DomEvent("catch-up")
    public static final class CatchUpEvent extends ComponentEvent<ConnectionState> {

        public CatchUpEvent(ConnectionState source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
