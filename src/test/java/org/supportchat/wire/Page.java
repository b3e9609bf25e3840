package org.supportchat.wire;

import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One open page: it calls the server, one call at a time, and is told by answers and by push what to show. */
final class Page implements AutoCloseable {

    private static final int BODY = 1;
    private static final int SECONDS_BETWEEN_HEARTBEATS = 50;
    private static final int SECONDS_BETWEEN_SIGNS = 12;
    private static final int SECONDS_TO_WAIT_FOR_A_MISSING_MESSAGE = 5;

    private final Browser browser;
    private final PageListener listener;
    private final ReentrantLock calling = new ReentrantLock();
    private final ReentrantLock arriving = new ReentrantLock();
    private final Nodes nodes = new Nodes();
    private final int uiId;
    private final String csrfToken;
    private final Arrivals arrivals;
    private int clientId;
    private volatile boolean isLost;
    private volatile @Nullable WebSocket socket;

    private Page(Browser browser, JsonNode start, PageListener listener) {
        var uidl = start.path("uidl");
        this.browser = browser;
        this.listener = listener;
        this.uiId = start.path("v-uiId").asInt();
        this.csrfToken = uidl.path("Vaadin-Security-Key").asString();
        this.clientId = uidl.path("clientId").asInt();
        this.arrivals = new Arrivals(uidl.path("syncId").asInt(), this::show);
        show(uidl);
    }

    /**
     * Opens a page as a browser does.
     *
     * @param path without a slash before it
     * @throws Unreachable where the server does not answer, or leads elsewhere; {@link SignedOut} where to the sign-in page
     */
    static Page open(Browser browser, String path, PageListener listener) {
        var visit = browser.get(path, "text/html");
        if (visit.headers().firstValue("Location").orElse("").contains("login")) {
            throw new SignedOut();
        }
        if (visit.statusCode() != 200) {
            throw new Unreachable("/" + path + " answers " + visit.statusCode());
        }
        var first = browser.get("?v-r=init&location=" + path + "&query=&v-tzid=UTC&v-wn=v-0.1", "*/*");
        if (!first.body().startsWith("{")) {
            throw new Unreachable("/" + path + " begins with " + first.statusCode());
        }
        var start = Json.read(first.body()).path("appConfig");
        var page = new Page(browser, start, listener);
        page.connect(start.path("uidl").path("Vaadin-Push-ID").asString());
        page.navigate(path);
        Later.every(SECONDS_BETWEEN_HEARTBEATS, page::isLost, page::beat);
        Later.every(SECONDS_BETWEEN_SIGNS, page::isLost, page::speak);
        return page;
    }

    boolean isLost() {
        return isLost;
    }

    /** Asks the nodes of the page as they are now. */
    <T> T look(Function<Nodes, T> question) {
        arriving.lock();
        try {
            return question.apply(nodes);
        } finally {
            arriving.unlock();
        }
    }

    void fill(String label, String text) {
        var field = require(look(nodes -> nodes.field(label)), label);
        call(1, Json.property(field, "value", text), Json.event(field, "change", Map.of("}value", false)));
    }

    void press(String text) {
        call(1, click(text));
    }

    private ObjectNode click(String text) {
        return Json.click(require(look(nodes -> nodes.button(text)), text));
    }

    /** Sends the call by the socket, as no page of ours does. */
    void pressBySocket(String text) {
        var body = Json.call(csrfToken, List.of(click(text)), arrivals.lastSync(), clientId++);
        Objects.requireNonNull(socket)
                .sendText(body.length() + "|" + body, true)
                .join();
    }

    /** @param tag of the element that it happens at; there is one of its kind */
    void fire(String tag, String event, Map<String, ?> data) {
        fireAgain(1, tag, event, data);
    }

    /** Sends one and the same call so many times, as a page does that got no answer. */
    void fireAgain(int times, String tag, String event, Map<String, ?> data) {
        call(times, Json.event(require(look(nodes -> nodes.element(tag)), tag), event, data));
    }

    /** Asks for all of the page anew, as one does that has missed something; it is heard, and not shown here. */
    void resynchronize() {
        calling.lock();
        try {
            browser.post(
                    "?v-r=uidl&v-uiId=" + uiId,
                    Browser.JSON,
                    Json.resynchronization(csrfToken, arrivals.lastSync(), clientId));
        } finally {
            calling.unlock();
        }
    }

    /** Closes it as a browser does whose tab is closed, so that the server forgets it. */
    void leave() {
        calling.lock();
        try {
            browser.post(
                    "?v-r=uidl&v-uiId=" + uiId,
                    Browser.JSON,
                    Json.farewell(csrfToken, arrivals.lastSync(), clientId++));
        } finally {
            calling.unlock();
        }
        close();
    }

    @Override
    public void close() {
        isLost = true;
        var open = socket;
        if (open != null) {
            open.abort();
        }
    }

    private void connect(String pushId) {
        var push = new Push(browser::hear, message -> arrive(Json.read(message)), this::lose);
        socket = browser.openSocket(Push.path(uiId, pushId, arrivals.lastSync()), push);
    }

    private void navigate(String path) {
        var data = Map.of(
                "route", path, "query", "", "appShellTitle", "", "historyState", Map.of("idx", 0), "trigger", "");
        call(1, Json.event(BODY, "ui-navigate", data));
    }

    private void call(int times, ObjectNode... invocations) {
        calling.lock();
        try {
            var body = Json.call(csrfToken, List.of(invocations), arrivals.lastSync(), clientId++);
            for (var time = 0; time < times && !isLost; time++) {
                var answer = browser.post("?v-r=uidl&v-uiId=" + uiId, Browser.JSON, body);
                take(answer.statusCode(), answer.body());
            }
        } catch (Unreachable fault) {
            lose("a call had no answer: " + fault.getCause());
        } finally {
            calling.unlock();
        }
    }

    /** An answer without a message, or with an error, says that the session, or this page of it, is gone. */
    private void take(int status, String body) {
        var answer = status == 200 && body.startsWith("{") ? Json.read(body) : null;
        if (answer == null || answer.path("syncId").asInt(-1) < 0) {
            lose("a call was answered by " + status + " " + body);
        } else {
            arrive(answer);
        }
    }

    private void arrive(JsonNode message) {
        arriving.lock();
        try {
            arrivals.add(message);
            if (arrivals.isWaiting()) {
                var last = arrivals.lastSync();
                Later.in(SECONDS_TO_WAIT_FOR_A_MISSING_MESSAGE, () -> loseIfStillAt(last));
            }
        } finally {
            arriving.unlock();
        }
    }

    private void show(JsonNode message) {
        nodes.apply(message.path("changes"));
        for (var entry : message.path("execute")) {
            Call.of(entry).ifPresent(listener::told);
        }
    }

    private void loseIfStillAt(int sync) {
        if (arrivals.lastSync() == sync) {
            lose("a message never came");
        }
    }

    private void lose(String why) {
        if (!isLost) {
            close();
            listener.lost(why);
        }
    }

    private void beat() {
        browser.post("?v-r=heartbeat&v-uiId=" + uiId, Browser.JSON, "");
    }

    /** A page of the staff says all the time that it is there: whoever is silent has left their chats alone. */
    private void speak() {
        look(Nodes::check).ifPresent(path -> browser.get(path, "*/*"));
    }

    private static int require(OptionalInt node, String what) {
        return node.orElseThrow(() -> new Unreachable("the page has no " + what));
    }
}
