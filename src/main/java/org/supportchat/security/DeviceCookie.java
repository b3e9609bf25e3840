package org.supportchat.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.util.WebUtils;
import org.supportchat.account.DeviceSecret;

/**
 * The cookie by which the browser of somebody of the staff is known again: out of reach of scripts, never sent from another
 * site's page, and over TLS alone where the page came over TLS.
 */
final class DeviceCookie {

    private static final String NAME = "support-chat-device";

    /** Longer than a device lives; its end is the server's to say. */
    private static final Duration KEPT = Duration.ofDays(400);

    private DeviceCookie() {}

    static Optional<DeviceSecret> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .flatMap(cookie -> DeviceSecret.of(cookie.getValue()));
    }

    /** @param isKept whether the browser is to keep it after it was closed */
    static void write(HttpServletRequest request, HttpServletResponse response, DeviceSecret secret, boolean isKept) {
        give(request, response, secret.value(), isKept ? (int) KEPT.toSeconds() : -1);
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        if (WebUtils.getCookie(request, NAME) != null) {
            give(request, response, "", 0);
        }
    }

    private static void give(HttpServletRequest request, HttpServletResponse response, String value, int seconds) {
        var cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        response.addCookie(cookie);
    }
}
