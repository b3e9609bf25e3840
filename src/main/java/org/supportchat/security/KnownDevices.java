package org.supportchat.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.web.util.WebUtils;
import org.supportchat.common.Secrets;

/**
 * Knows a browser again in which an account was signed in, by a cookie that signs nobody in: it says only that whoever
 * guesses elsewhere shall not keep this one waiting. It is a random name with a keyed hash of it; the key is the stored hash
 * of the password, so that nothing has to be stored, and another password makes all of them worthless.
 */
final class KnownDevices implements SessionAuthenticationStrategy {

    private static final String COOKIE = "support-chat-known";
    private static final Duration VALID = Duration.ofDays(180);
    private static final String ALGORITHM = "HmacSHA256";

    private final UserDetailsService users;

    KnownDevices(UserDetailsService users) {
        this.users = users;
    }

    /** Gives a browser its cookie once somebody has signed in there with a password. */
    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        if (authentication instanceof UsernamePasswordAuthenticationToken) {
            var value = create(users.loadUserByUsername(authentication.getName()));
            var cookie = ResponseCookie.from(COOKIE, value)
                    .path("/login")
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .maxAge(VALID)
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    /** Nothing where the browser has none. */
    static String cookie(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? "" : cookie.getValue();
    }

    static String create(UserDetails user) {
        var name = Secrets.create();
        return name + "." + keyedHash(name, user);
    }

    /** The name of the browser, where the cookie was given to it for this account. */
    static Optional<String> find(String cookie, UserDetails user) {
        var dot = cookie.indexOf('.');
        if (dot <= 0) {
            return Optional.empty();
        }
        var name = cookie.substring(0, dot);
        var expected = keyedHash(name, user).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, cookie.substring(dot + 1).getBytes(StandardCharsets.UTF_8))
                ? Optional.of(name)
                : Optional.empty();
    }

    /** What is no key of anybody, an account without a password has. */
    private static String keyedHash(String name, UserDetails user) {
        var hash = user.getPassword();
        var key = hash == null || hash.isEmpty() ? Secrets.create() : hash;
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of()
                    .formatHex(mac.doFinal((COOKIE + user.getUsername() + name).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
