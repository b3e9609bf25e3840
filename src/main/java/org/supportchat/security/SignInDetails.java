package org.supportchat.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Where somebody signs in from, with what their browser remembers of the last time; none of that is kept in a session. */
final class SignInDetails extends WebAuthenticationDetails {

    private final transient String device;

    SignInDetails(HttpServletRequest request) {
        super(request);
        this.device = KnownDevices.cookie(request);
    }

    /** The cookie of {@link KnownDevices}, or nothing. */
    String device() {
        return device;
    }

    WebAuthenticationDetails withoutDevice() {
        return new WebAuthenticationDetails(getRemoteAddress(), getSessionId());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
