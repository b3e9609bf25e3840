package org.supportchat.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;
import org.supportchat.common.Site;

/**
 * Lets nobody but our own pages open the push connection: browsers send cookies with a WebSocket from any page of the
 * same site, other hosts of the university among them, and the push endpoint itself accepts every origin. What a socket
 * may ask for besides is not heard of: to compress what it is sent would hold much memory for each open page.
 */
final class PushDoor extends OncePerRequestFilter {

    private static final String PUSH = "/VAADIN/push";
    private static final String EXTENSIONS = "Sec-WebSocket-Extensions";

    private final Optional<String> origin;

    PushDoor(Site site) {
        this.origin = site.url().map(PushDoor::originOf);
    }

    private static String originOf(String url) {
        var address = UriComponentsBuilder.fromUriString(url).build();
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(PUSH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOurs(request)) {
            chain.doFilter(new Plain(request), response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** From the host that it asks, or from the one that the site is said to have where a proxy calls us otherwise. */
    private boolean isOurs(HttpServletRequest request) {
        var asked = request.getHeader(HttpHeaders.ORIGIN);
        return WebUtils.isSameOrigin(new ServletServerHttpRequest(request))
                || origin.filter(ours -> ours.equalsIgnoreCase(asked)).isPresent();
    }

    /** The same request without the wish for extensions. */
    private static final class Plain extends HttpServletRequestWrapper {

        private Plain(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return EXTENSIONS.equalsIgnoreCase(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return EXTENSIONS.equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }
    }
}
