package org.supportchat.account;

import java.util.Arrays;
import java.util.stream.Stream;
import org.supportchat.common.Checks;
import org.supportchat.common.Invalid;

/**
 * What a password has to be, wherever one is set: long enough, hard to guess, and not what everybody knows of its owner.
 * As NIST SP 800-63B-4 (section 3.1.1) wants it there is no rule of what characters are in it, each Unicode code point counts
 * as one, blanks among them, and none has to be changed because it is old.
 *
 * @param shortest how many characters it has at least
 */
public record PasswordRule(int shortest) {

    /** For those who sign in with nothing else: 15 characters; with a second factor NIST wants 8. */
    public static final PasswordRule ALONE = new PasswordRule(15);

    /** In characters; NIST wants at least 64 to be allowed. */
    public static final int LONGEST = 128;

    /** The longest in UTF-16 units, as browsers count. */
    public static final int LONGEST_UNITS = 2 * LONGEST;

    /** What a guesser who knows this product tries. */
    private static Stream<String> product() {
        return Stream.of("support", "chat", "supportchat", "helpdesk", "technician");
    }

    /** Checks the length alone, which an input record can. */
    String length(Checks checks, String field, String password) {
        return checks.secret(field, password, shortest, LONGEST);
    }

    /**
     * Checks the rest.
     *
     * @param field where a refusal is shown
     * @param siteTitle what the product is called here
     * @throws Invalid with what to do instead
     */
    void check(String field, String password, PasswordOwner owner, String siteTitle) {
        if (owner.isMostOf(password)) {
            throw new Invalid(field, "password.like-owner");
        }
        var title = Arrays.stream(siteTitle.split("[^\\p{L}\\p{N}]+"));
        var known = Stream.of(owner.names(), title, Stream.of(siteTitle), product())
                .flatMap(words -> words)
                .filter(word -> !word.isBlank())
                .toList();
        var isMostlyProduct = PasswordOwner.isMostOf(password, Stream.concat(product(), Stream.of(siteTitle)));
        if (isMostlyProduct || PasswordGuesses.isEasy(password, known)) {
            throw new Invalid(field, "password.easy");
        }
    }
}
