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

    /** @throws Invalid naming each that breaks a rule of {@link NewAccount} */
    public NewPassword {
        var checks = new Checks();
        checks.verbatim("current", current, 1, NewAccount.PASSWORD_LONGEST);
        checks.verbatim("next", next, NewAccount.PASSWORD_SHORTEST, NewAccount.PASSWORD_LONGEST);
        checks.verbatim("repeated", repeated, 1, NewAccount.PASSWORD_LONGEST);
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
