package org.supportchat.account;

import java.time.Instant;

/**
 * A one-time link with which somebody sets their password, as it is shown once.
 *
 * @param path from the root of the site; the secret is in its fragment, which browsers send to no server or proxy
 * @param isMailed whether it is on its way to the person by e-mail
 */
public record PasswordLink(String path, Instant expiresAt, boolean isMailed) {

    @Override
    public String toString() {
        return "PasswordLink[until " + expiresAt + "]";
    }
}
