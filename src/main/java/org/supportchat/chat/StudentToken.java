package org.supportchat.chat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a student holds a chat by: 256 random bits. Only its hash is stored, and it is never printed; a fast hash is
 * enough for a secret that nobody can guess.
 */
public final class StudentToken {

    /** How long a token is good after it was last used. */
    public static final Duration LIFE = Duration.ofHours(24);

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String value;

    private StudentToken(String value) {
        this.value = value;
    }

    static StudentToken create() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new StudentToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The token in a cookie, unless the value cannot be one. */
    public static Optional<StudentToken> parse(String value) {
        return value.matches("[A-Za-z0-9_-]{43}") ? Optional.of(new StudentToken(value)) : Optional.empty();
    }

    /** For the cookie alone. */
    public String value() {
        return value;
    }

    /** SHA-256 in hexadecimal digits. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "StudentToken[...]";
    }
}
