package org.supportchat.wire;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One browser with its cookies; all share one HTTP client, so that a thousand of them are cheap. */
public final class Browser {

    static final String JSON = "application/json; charset=UTF-8";
    static final String FORM = "application/x-www-form-urlencoded";

    private static final Duration LONGEST_CALL = Duration.ofSeconds(15);
    private static final HttpClient HTTP = createClient();

    /** Opens a connection for each socket, as browsers do; one that was used before may be at its end. */
    private static final HttpClient SOCKETS = createClient();

    private final URI home;
    private final Consumer<CharSequence> heard;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final String language;

    /** @param home where the site is, with a slash at the end */
    public Browser(URI home) {
        this(home, data -> {});
    }

    /**
     * @param home where the site is, with a slash at the end
     * @param heard takes all that the server says, as it comes over the wire
     */
    public Browser(URI home, Consumer<CharSequence> heard) {
        this(home, heard, "en");
    }

    private Browser(URI home, Consumer<CharSequence> heard, String language) {
        this.language = language;
        this.home = home;
        this.heard = heard;
    }

    /** Another such browser that holds the same chat, and has not been here in this session. */
    public Browser withoutSession() {
        var other = new Browser(home, heard);
        other.cookies.putAll(cookies);
        other.cookies.remove("support-chat-session");
        return other;
    }

    /** Another such browser that has this cookie too. */
    Browser withCookie(String name, String value) {
        var other = new Browser(home, heard);
        other.cookies.putAll(cookies);
        other.cookies.put(name, value);
        return other;
    }

    /** Another such browser whose reader reads this language. */
    Browser withLanguage(String other) {
        var same = new Browser(home, heard, other);
        same.cookies.putAll(cookies);
        return same;
    }

    /** The same one, to whom another one listens. */
    Browser heardBy(Consumer<CharSequence> other) {
        var same = new Browser(home, other, language);
        same.cookies.putAll(cookies);
        return same;
    }

    /** A call with a body of bytes, as scripts make it. */
    HttpResponse<byte[]> call(String method, String path, BodyPublisher body, String... headers) {
        var request = request(path).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build(), BodyHandlers.ofByteArray());
    }

    /** Data came that was not asked for. */
    void hear(CharSequence data) {
        heard.accept(data);
    }

    /** @throws Unreachable where there is no answer in time */
    HttpResponse<String> get(String path, String accept) {
        return send(request(path).header("Accept", accept).GET().build());
    }

    /** @throws Unreachable where there is no answer in time */
    HttpResponse<String> post(String path, String contentType, String body) {
        return send(request(path)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** @throws Unreachable where it does not open */
    WebSocket openSocket(String path, WebSocket.Listener listener) {
        var address = URI.create(home.resolve(path).toString().replaceFirst("^http", "ws"));
        try {
            return SOCKETS.newWebSocketBuilder()
                    .header("Cookie", cookieHeader())
                    .header("Origin", home.resolve("/").toString().replaceFirst("/$", ""))
                    .connectTimeout(LONGEST_CALL)
                    .buildAsync(address, listener)
                    .join();
        } catch (CompletionException fault) {
            throw new Unreachable("the push connection does not open", fault);
        }
    }

    private static HttpClient createClient() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path))
                .timeout(LONGEST_CALL)
                .header("Accept-Language", language)
                .header("Cookie", cookieHeader());
    }

    private HttpResponse<String> send(HttpRequest request) {
        var response = send(request, BodyHandlers.ofString());
        heard.accept(response.headers() + response.body());
        return response;
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
        try {
            var response = HTTP.send(request, handler);
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException fault) {
            throw new Unreachable("no answer", fault);
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new Unreachable("interrupted", fault);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
