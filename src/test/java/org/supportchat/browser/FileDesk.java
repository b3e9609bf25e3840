package org.supportchat.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Takes the files of one page in place of the server, as a test wants it: at once, not yet, with a refusal, or not at all.
 * It notes every call about a file.
 */
final class FileDesk {

    private static final Pattern NAME = Pattern.compile("[?&]name=([^&]*)");

    private static final Pattern ID = Pattern.compile("/files/([0-9a-f]{32})(?=[/?]|$)");

    private final Screen screen;
    private final List<String> calls = new ArrayList<>();
    private final List<Route> held = new ArrayList<>();
    private final Map<String, Consumer<Route>> answers = new HashMap<>();
    private boolean isHolding;

    FileDesk(Screen screen) {
        this.screen = screen;
        screen.page().route(ID, this::take);
    }

    /** What was asked for, such as "PUT notes.pdf". */
    List<String> calls() {
        return List.copyOf(calls);
    }

    int count(String method) {
        return (int) calls.stream().filter(call -> call.startsWith(method)).count();
    }

    /** Lets files be on their way until they are let through. */
    FileDesk holds() {
        isHolding = true;
        return this;
    }

    void lets(int count) {
        screen.page().waitForCondition(() -> held.size() >= count);
        for (var step = 0; step < count; step++) {
            store(held.removeFirst());
        }
    }

    void letsAll() {
        isHolding = false;
        while (!held.isEmpty()) {
            store(held.removeFirst());
        }
    }

    /** Answers calls such as "POST notes.pdf" otherwise. */
    FileDesk answers(String call, Consumer<Route> answer) {
        answers.put(call, answer);
        return this;
    }

    FileDesk refuses(String call, int status, String sentence) {
        return answers(
                call,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(status)
                        .setContentType("text/plain; charset=utf-8")
                        .setBody(sentence)));
    }

    FileDesk takesAgain(String call) {
        answers.remove(call);
        return this;
    }

    static FilePayload file(String name, int size) {
        return new FilePayload(name, "application/octet-stream", new byte[size]);
    }

    void chooses(FilePayload... files) {
        var chooser = screen.page()
                .waitForFileChooser(() -> screen.button("Attach files").click());
        chooser.setFiles(files);
    }

    Locator rows() {
        return screen.list("Files to send").getByRole(AriaRole.LISTITEM);
    }

    Locator row(String name) {
        return rows().filter(new Locator.FilterOptions().setHasText(name));
    }

    /** Notes what the composer gives to the server from now on. */
    void listens() {
        screen.page()
                .evaluate("() => { window.sent = []; document.querySelector('message-composer')"
                        + ".addEventListener('message-sent', ({ detail }) => window.sent.push(detail)); }");
    }

    /** For each message that was given to the server its text and the number of its files. */
    List<?> sent() {
        return (List<?>)
                screen.page().evaluate("() => window.sent.map(({ text, files }) => `${text}|${files.length}`)");
    }

    /** Lets somebody drop something over the log, or drag it there. */
    void drags(String type, String dataTransfer) {
        var page = screen.page();
        var transfer =
                page.evaluateHandle("() => { const data = new DataTransfer(); " + dataTransfer + "; return data; }");
        screen.log().dispatchEvent(type, Map.of("dataTransfer", transfer));
    }

    /** Pastes into the composer; gives whether the browser may go on to paste a text. */
    boolean pastes(String dataTransfer) {
        return (Boolean) screen.textbox("Message")
                .evaluate("area => { const data = new DataTransfer(); " + dataTransfer
                        + "; return area.dispatchEvent(new ClipboardEvent('paste',"
                        + " { clipboardData: data, bubbles: true, cancelable: true })); }");
    }

    static String id(Request request) {
        var found = ID.matcher(request.url());
        return found.find() ? found.group(1) : "";
    }

    private void take(Route route) {
        var call = route.request().method() + " " + name(route.request());
        calls.add(call);
        var header = route.request().headerValue("X-Support-Chat");
        if (!"files".equals(header)) {
            route.fulfill(new Route.FulfillOptions().setStatus(403));
        } else if (answers.containsKey(call)) {
            answers.get(call).accept(route);
        } else if (!route.request().method().equals("PUT")) {
            route.fulfill(new Route.FulfillOptions().setStatus(204));
        } else if (isHolding) {
            held.add(route);
        } else {
            store(route);
        }
    }

    private static void store(Route route) {
        var request = route.request();
        var size = request.postDataBuffer() == null ? 0 : request.postDataBuffer().length;
        var body = "{\"id\":\"%s\",\"name\":\"%s\",\"size\":%d,\"group\":\"DOCUMENT\",\"type\":\"Document\"}"
                .formatted(id(request), name(request), size);
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(body));
    }

    private static String name(Request request) {
        var found = NAME.matcher(URI.create(request.url()).toString());
        return found.find() ? URLDecoder.decode(found.group(1), StandardCharsets.UTF_8) : "";
    }
}
