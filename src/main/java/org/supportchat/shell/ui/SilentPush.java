package org.supportchat.shell.ui;

import org.atmosphere.cpr.Action;
import org.atmosphere.cpr.AtmosphereInterceptorAdapter;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.cpr.AtmosphereResource.TRANSPORT;
import org.atmosphere.websocket.WebSocket;

/**
 * Ends a socket by which something comes in, and does nothing of what it asks. Our pages call by POST, where a call is
 * measured and counted; the framework would take the same calls from a socket without any of that.
 */
final class SilentPush extends AtmosphereInterceptorAdapter {

    /** How the framework passes on what came in by a socket; one is opened by GET. */
    private static final String CALL = "POST";

    @Override
    public Action inspect(AtmosphereResource resource) {
        if (resource.transport() != TRANSPORT.WEBSOCKET
                || !resource.getRequest().getMethod().equals(CALL)) {
            return Action.CONTINUE;
        }
        if (resource.getResponse().getAsyncIOWriter() instanceof WebSocket socket) {
            socket.close();
        }
        return Action.CANCELLED;
    }
}
