package org.supportchat.security;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.supportchat.account.Staff;

/** A browser without its scripts, which visits pages and signs in over real HTTP. */
final class Visitor {

    static final String SESSION = "support-chat-session";
    static final String DEVICE = "support-chat-device";

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String home;

    Visitor(int port) {
        this.home = "http://localhost:" + port;
    }

    HttpResponse<String> visits(String path) throws IOException, InterruptedException {
        return send(request(path).header("Accept", "text/html"));
    }

    HttpResponse<String> calls(String path) throws IOException, InterruptedException {
        return send(request(path).header("Accept", "*/*"));
    }

    /** @param more of the form, such as {@code &remember-me=on} */
    HttpResponse<String> signsIn(String username, String more) throws IOException, InterruptedException {
        return signsIn(username, more, request("/login"));
    }

    HttpResponse<String> signsInOverTls(String username) throws IOException, InterruptedException {
        return signsIn(username, "", request("/login").header("X-Forwarded-Proto", "https"));
    }

    private HttpResponse<String> signsIn(String username, String more, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var token = CSRF.matcher(visits("/login").body());
        if (!token.find()) {
            throw new IllegalStateException("no sign-in page");
        }
        var form = "username=" + username + "&password=" + encode(Staff.PASSWORD) + "&_csrf=" + encode(token.group(1))
                + more;
        return send(request.header("Accept", "text/html")
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0 Safari/537.36")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Whether the dashboard opens. */
    boolean isIn() throws IOException, InterruptedException {
        return visits("/dashboard").statusCode() == 200;
    }

    /** Where the answer leads. */
    static String location(HttpResponse<String> answer) {
        var location = URI.create(answer.headers().firstValue("Location").orElseThrow());
        return location.getPath()
                + Optional.ofNullable(location.getQuery())
                        .map(query -> "?" + query)
                        .orElse("");
    }

    static Optional<String> given(HttpResponse<String> answer, String cookie) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(given -> given.startsWith(cookie + "="))
                .findFirst();
    }

    Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** As a server does that was started again, or another node. */
    void losesItsSession() {
        holds(SESSION, "");
    }

    /** @param value nothing, where it is empty */
    void holds(String name, String value) {
        var store = cookies.getCookieStore();
        List.copyOf(store.getCookies()).stream()
                .filter(cookie -> cookie.getName().equals(name))
                .forEach(cookie -> store.remove(null, cookie));
        if (!value.isEmpty()) {
            var cookie = new HttpCookie(name, value);
            cookie.setPath("/");
            cookie.setDomain("localhost.local");
            cookie.setVersion(0);
            store.add(URI.create(home), cookie);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(home + path));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
