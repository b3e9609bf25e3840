package org.supportchat.security;

import org.springframework.security.authentication.AccountStatusException;

/** So many sign in at once that this password was not checked. */
final class SignInBusy extends AccountStatusException {

    SignInBusy(RuntimeException cause) {
        super("too many sign in at once", cause);
    }
}
