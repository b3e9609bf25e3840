package org.supportchat.wire;

import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Listens at the push connection of one page. */
final class Push implements WebSocket.Listener {

    private static final String PATH = "VAADIN/push?v-r=push&v-uiId=%d&v-pushId=%s&X-Atmosphere-tracking-id=0"
            + "&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
            + "&Content-Type=application/json;%%20charset=UTF-8&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=%d";

    private final Consumer<CharSequence> heard;
    private final Frames frames;
    private final Consumer<String> over;

    /**
     * @param heard takes the data as it comes
     * @param messages takes each message that is a page's, and no sign of life
     * @param over told once the connection is over, and why
     */
    Push(Consumer<CharSequence> heard, Consumer<String> messages, Consumer<String> over) {
        this.heard = heard;
        this.frames = new Frames(message -> {
            if (message.startsWith("{")) {
                messages.accept(message);
            }
        });
        this.over = over;
    }

    static String path(int uiId, String pushId, int lastSync) {
        return PATH.formatted(uiId, pushId, lastSync);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        heard.accept(data);
        frames.add(data);
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
        over.accept("the push connection was closed: " + status);
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable fault) {
        over.accept("the push connection broke: " + fault);
    }
}
