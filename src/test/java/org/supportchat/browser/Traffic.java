package org.supportchat.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What one page fetches from now on: files and answers as they come over the wire, headers included, and push messages. */
final class Traffic {

    private final CDPSession session;
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicInteger pushes = new AtomicInteger();

    Traffic(Screen screen) {
        session = screen.developerTools();
        session.send("Network.enable");
        session.on("Network.loadingFinished", this::addAnswer);
        session.on("Network.webSocketFrameReceived", this::addFrame);
    }

    /** Forgets what was cached, so that everything is fetched. */
    Traffic withoutCache() {
        session.send("Network.clearBrowserCache");
        return this;
    }

    long bytes() {
        return bytes.get();
    }

    int answers() {
        return answers.get();
    }

    /** How often the server sent something by itself. */
    int pushes() {
        return pushes.get();
    }

    private void addAnswer(JsonObject event) {
        var length = event.get("encodedDataLength").getAsLong();
        bytes.addAndGet(length);
        if (length > 0) {
            answers.incrementAndGet();
        }
    }

    private void addFrame(JsonObject event) {
        pushes.incrementAndGet();
        bytes.addAndGet(event.getAsJsonObject("response")
                .get("payloadData")
                .getAsString()
                .length());
    }
}
