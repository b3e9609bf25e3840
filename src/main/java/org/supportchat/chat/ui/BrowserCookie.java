package org.supportchat.chat.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.supportchat.chat.StudentBrowser;

/** The cookie by which a browser is known again that has asked something; it opens nothing. */
final class BrowserCookie {

    private static final String NAME = "support-chat-browser";

    private BrowserCookie() {}

    static Optional<StudentBrowser> read() {
        return Stream.ofNullable(VaadinRequest.getCurrent().getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .findFirst()
                .map(cookie -> StudentBrowser.of(cookie.getValue()));
    }

    /** The one that the browser has, or a new one. */
    static StudentBrowser readOrCreate() {
        return read().orElseGet(StudentBrowser::create);
    }

    /** Lets the browser keep it for another full term. */
    static void write(StudentBrowser browser) {
        var cookie = new Cookie(NAME, browser.value());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) StudentBrowser.LIFE.toSeconds());
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
