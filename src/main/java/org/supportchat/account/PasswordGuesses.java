package org.supportchat.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;

/**
 * How many tries a clever guesser needs, as zxcvbn estimates it: it knows 30,000 common passwords, words and names, and
 * what people do to them, such as writing them twice, backwards, with digits behind, or along the keys. A list alone
 * would be of little use, as hardly any password that is common has 15 characters.
 */
final class PasswordGuesses {

    /** Tries that zxcvbn calls very hard (its best score), even for somebody who has stolen the hashes. */
    private static final double ENOUGH_LOG10 = 10;

    /** Its work grows with the square of the length, and more of a password makes it no easier. */
    private static final int LONGEST_LOOKED_AT = 40;

    /** Its dictionaries, read when the first password is set. */
    private static final class Dictionaries {

        private static final Zxcvbn READ = new Zxcvbn();
    }

    private PasswordGuesses() {}

    /** @param known words that a guesser of this password tries first */
    static boolean isEasy(String password, List<String> known) {
        var length = password.length();
        var isLong = length > LONGEST_LOOKED_AT;
        return isEasyPart(password.substring(0, isLong ? LONGEST_LOOKED_AT : length), known)
                && (!isLong || isEasyPart(password.substring(length - LONGEST_LOOKED_AT), known));
    }

    private static boolean isEasyPart(String part, List<String> known) {
        return Dictionaries.READ.measure(part, known).getGuessesLog10() < ENOUGH_LOG10;
    }
}
