package org.supportchat.account;

import org.supportchat.common.Checks;
import org.supportchat.common.Invalid;

/**
 * What somebody types to have another password; checked as it is made.
 *
 * @param current the one that is in use, as proof that it is they who ask
 * @param next the new one
 * @param repeated the new one again, as nobody sees what they type
 */
public record NewPassword(String current, String next, String repeated) {

    /** @throws Invalid naming each that breaks a rule of {@link PasswordRule} */
    public NewPassword {
        var checks = new Checks();
        checks.secret("current", current, 1, PasswordRule.LONGEST);
        PasswordRule.ALONE.length(checks, "next", next);
        checks.secret("repeated", repeated, 1, PasswordRule.LONGEST);
        checks.done();
        if (!next.equals(repeated)) {
            throw new Invalid("repeated", "profile.password-differs");
        }
    }

    @Override
    public String toString() {
        return "NewPassword[...]";
    }
}
