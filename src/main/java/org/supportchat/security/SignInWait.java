package org.supportchat.security;

import org.springframework.security.authentication.AccountStatusException;

/** There were too many wrong tries; nothing is checked before the wait is over. */
final class SignInWait extends AccountStatusException {

    private final long seconds;

    SignInWait(long seconds) {
        super("too many wrong tries");
        this.seconds = seconds;
    }

    long seconds() {
        return seconds;
    }
}
