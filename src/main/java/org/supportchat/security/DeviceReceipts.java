package org.supportchat.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.supportchat.account.Devices;
import org.supportchat.account.SessionUse;

/**
 * Notes that a browser has got its next secret, as it comes with it. Until then the answer with it may have been lost, and
 * the browser may rightly hold the one before.
 */
final class DeviceReceipts extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(DeviceReceipts.class);

    private final Devices devices;

    DeviceReceipts(Devices devices) {
        this.devices = devices;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(SessionUse.NAME) instanceof SessionUse use && !use.isReceived()) {
            note(request, session, use);
        }
        chain.doFilter(request, response);
    }

    /** The request that made the session came with the old one. */
    private void note(HttpServletRequest request, HttpSession session, SessionUse use) {
        try {
            if (session.getId().equals(request.getRequestedSessionId())
                    && DeviceCookie.read(request).filter(devices::receive).isPresent()) {
                use.setReceived();
            }
        } catch (NestedRuntimeException fault) {
            log.debug("A receipt could not be noted: {}", fault.toString());
        }
    }
}
