package org.supportchat.account;

import org.supportchat.common.Checks;

/** What somebody types who has forgotten their password; checked as it is made. */
public record ForgottenPassword(String email) {

    /** @throws org.supportchat.common.Invalid where it is no e-mail address */
    public ForgottenPassword {
        var checks = new Checks();
        email = AccountDetails.email(checks, email);
        checks.done();
    }
}
