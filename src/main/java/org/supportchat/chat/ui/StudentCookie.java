package org.supportchat.chat.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supportchat.chat.StudentToken;

/**
 * The cookie in which a student's browser keeps the token, and the resume code with it: out of reach of scripts, never sent from another site's
 * page, and over TLS alone where the page came over TLS.
 */
final class StudentCookie {

    private static final String NAME = "support-chat";

    private StudentCookie() {}

    /** The token that the browser holds, or was given in the answer to this very request. */
    static Optional<StudentToken> read() {
        var request = VaadinRequest.getCurrent();
        return request.getAttribute(NAME) instanceof StudentToken given
                ? Optional.of(given)
                : read(request.getCookies());
    }

    /** The token that the browser holds, outside the pages of the framework. */
    static Optional<StudentToken> read(HttpServletRequest request) {
        return read(request.getCookies());
    }

    private static Optional<StudentToken> read(Cookie @Nullable [] cookies) {
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .findFirst()
                .map(cookie -> StudentToken.of(cookie.getValue()));
    }

    /** Takes the cookie away, unless another tab has put the token of another chat into it. */
    static void remove(StudentToken token) {
        if (read().filter(held -> held.value().equals(token.value())).isPresent()) {
            VaadinRequest.getCurrent().removeAttribute(NAME);
            give("", 0);
        }
    }

    /** Makes the cookie good for another full term, unless another tab has put the token of another chat into it. */
    static void renew(StudentToken token) {
        read().filter(held -> held.opensAs(token)).ifPresent(StudentCookie::write);
    }

    /** Gives the browser the token, good for another full term. */
    static void write(StudentToken token) {
        VaadinRequest.getCurrent().setAttribute(NAME, token);
        give(token.value(), (int) StudentToken.LIFE.toSeconds());
    }

    private static void give(String value, int seconds) {
        var cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
