package org.supportchat.chat;

import java.time.Duration;
import java.util.Optional;
import org.supportchat.common.Secrets;

/**
 * What a student holds a chat by: 256 random bits. Only its hash is stored, and it is never printed; a fast hash is
 * enough for a secret that nobody can guess. The resume code of the chat travels with it, so that the page can show the
 * code again although the database has only its hash.
 */
public final class StudentToken {

    /** How long a token is good after it was last used. */
    public static final Duration LIFE = Duration.ofHours(24);

    /** Neither in a token nor in a code. */
    private static final char BEFORE_CODE = '.';

    private final String secret;
    private final Optional<ResumeCode> code;

    private StudentToken(String secret, Optional<ResumeCode> code) {
        this.secret = secret;
        this.code = code;
    }

    static StudentToken create(ResumeCode code) {
        return new StudentToken(Secrets.create(), Optional.of(code));
    }

    /** What a cookie holds; where it is no token of ours, it opens nothing. */
    public static StudentToken of(String value) {
        var end = value.indexOf(BEFORE_CODE);
        return end < 0
                ? new StudentToken(value, Optional.empty())
                : new StudentToken(value.substring(0, end), ResumeCode.kept(value.substring(end + 1)));
    }

    /** For the cookie alone. */
    public String value() {
        return code.map(known -> secret + BEFORE_CODE + known.text()).orElse(secret);
    }

    /** Whether both open the same, whatever code travels with them. */
    public boolean opensAs(StudentToken other) {
        return secret.equals(other.secret);
    }

    /** As the browser says, which may have made it up. */
    Optional<ResumeCode> code() {
        return code;
    }

    String secret() {
        return secret;
    }

    /** SHA-256 in hexadecimal digits. */
    String hash() {
        return Secrets.hash(secret);
    }

    @Override
    public String toString() {
        return "StudentToken[...]";
    }
}
