package org.supportchat.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.supportchat.account.DeviceEnding;

/**
 * Leads whoever was signed out to the sign-in page, which says why: on each page of their browser, and until they sign in
 * again, which gives it another cookie.
 */
final class ReasonAtSignIn extends LoginUrlAuthenticationEntryPoint {

    private static final String SIGN_IN = "/login";
    private static final String UNAVAILABLE = "unavailable";
    private static final String REASON = ReasonAtSignIn.class.getName();

    ReasonAtSignIn() {
        super(SIGN_IN);
    }

    static void set(HttpServletRequest request, DeviceEnding ending) {
        request.setAttribute(REASON, ending.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** That the accounts cannot be read says nothing about the person, who holds the cookie for the next visit. */
    static void setUnavailable(HttpServletRequest request) {
        request.setAttribute(REASON, UNAVAILABLE);
    }

    static boolean hasReason(HttpServletRequest request) {
        return request.getAttribute(REASON) != null;
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) {
        return SIGN_IN + "?" + request.getAttribute(REASON);
    }
}
