package org.supportchat.audit;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.supportchat.account.StaffMember;

/**
 * Who did it.
 *
 * @param id of the account; null where it was done at the machine itself, or by somebody who is not signed in
 * @param name as it was then, so that the entry says it when the account is gone
 * @param address where that person signed in from; empty where that is not known
 */
record Actor(@Nullable UUID id, String name, String address) {

    private static final String COMMAND_LINE = "command line";
    private static final String VISITOR = "visitor";

    static Actor current() {
        return StaffMember.signedIn()
                .map(member -> new Actor(member.id(), member.name(), addressOfSignIn()))
                .or(Actor::visitor)
                .orElseGet(() -> new Actor(null, COMMAND_LINE, ""));
    }

    /** Whoever sent the request that is answered now, and is not signed in. */
    private static Optional<Actor> visitor() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(ServletRequestAttributes.class::cast)
                .map(attributes ->
                        new Actor(null, VISITOR, attributes.getRequest().getRemoteAddr()));
    }

    private static String addressOfSignIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return details(authentication) instanceof WebAuthenticationDetails web && web.getRemoteAddress() != null
                ? web.getRemoteAddress()
                : "";
    }

    private static @Nullable Object details(@Nullable Authentication authentication) {
        return authentication == null ? null : authentication.getDetails();
    }
}
