package org.supportchat.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads whoever was not signed in back to the page, which says why. */
final class SignInFailures implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect("/login?" + reason(failure));
    }

    private static String reason(AuthenticationException failure) {
        return switch (failure) {
            case SignInWait wait -> "wait=" + wait.seconds();
            case SignInBusy busy -> "busy";
            case InternalAuthenticationServiceException away -> "unavailable";
            default -> "error";
        };
    }
}
