package org.supportchat.chat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;

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

    /** What a cookie holds; where it is no token of ours, it opens nothing. */
    public static StudentToken of(String value) {
        return new StudentToken(value);
    }

    /** For the cookie alone. */
    public String value() {
        return value;
    }

    /** SHA-256 in hexadecimal digits. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
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
