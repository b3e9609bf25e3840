package org.supportchat.account;

import org.supportchat.common.Checks;
import org.supportchat.common.Invalid;

/**
 * The password that somebody chooses who has a one-time link; checked as it is made.
 *
 * @param repeated the same again, as nobody sees what they type
 */
public record ChosenPassword(String next, String repeated) {

    /** @throws Invalid naming each that breaks a rule of {@link PasswordRule} */
    public ChosenPassword {
        var checks = new Checks();
        PasswordRule.ALONE.length(checks, "next", next);
        checks.secret("repeated", repeated, 1, PasswordRule.LONGEST);
        checks.done();
        if (!next.equals(repeated)) {
            throw new Invalid("repeated", "profile.password-differs");
        }
    }

    @Override
    public String toString() {
        return "ChosenPassword[...]";
    }
}
