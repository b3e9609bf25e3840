package org.supportchat.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.supportchat.account.StaffMember;

/**
 * Who did it.
 *
 * @param id of the account; null where it was done at the machine itself
 * @param name as it was then, so that the entry says it when the account is gone
 * @param address where that person signed in from; empty where that is not known
 */
record Actor(@Nullable UUID id, String name, String address) {

    private static final String COMMAND_LINE = "command line";

    static Actor current() {
        return StaffMember.signedIn()
                .map(member -> new Actor(member.id(), member.name(), addressOfSignIn()))
                .orElseGet(() -> new Actor(null, COMMAND_LINE, ""));
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
