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

    private static final String UNKNOWN_ADDRESS = "";

    /** Whoever holds a chat: not a name, and not where they are, as this is kept for a year. */
    static final Actor STUDENT = unnamed(Unnamed.STUDENT, UNKNOWN_ADDRESS);

    /** What is done by itself, as time goes by. */
    static final Actor SYSTEM = unnamed(Unnamed.SYSTEM, UNKNOWN_ADDRESS);

    static Actor current() {
        return StaffMember.signedIn()
                .map(member -> new Actor(member.id(), member.name(), addressOfSignIn()))
                .or(Actor::visitor)
                .orElseGet(() -> unnamed(Unnamed.COMMAND_LINE, UNKNOWN_ADDRESS));
    }

    /** Whoever sent the request that is answered now, and is not signed in. */
    private static Optional<Actor> visitor() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(ServletRequestAttributes.class::cast)
                .map(attributes -> visitor(attributes.getRequest().getRemoteAddr()));
    }

    /** Somebody at this address who is not signed in. */
    static Actor visitor(String address) {
        return unnamed(Unnamed.VISITOR, address);
    }

    private static Actor unnamed(Unnamed kind, String address) {
        return new Actor(null, kind.stored(), address);
    }

    /** Who signs in or out by this, or tries to. */
    static Actor of(Authentication authentication) {
        return authentication.getPrincipal() instanceof StaffMember member
                ? new Actor(member.id(), member.name(), address(authentication))
                : visitor(address(authentication));
    }

    private static String addressOfSignIn() {
        return address(SecurityContextHolder.getContext().getAuthentication());
    }

    private static String address(@Nullable Authentication authentication) {
        return details(authentication) instanceof WebAuthenticationDetails web && web.getRemoteAddress() != null
                ? web.getRemoteAddress()
                : UNKNOWN_ADDRESS;
    }

    private static @Nullable Object details(@Nullable Authentication authentication) {
        return authentication == null ? null : authentication.getDetails();
    }
}
