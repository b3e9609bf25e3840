package org.supportchat.chat;

import java.time.Duration;
import org.supportchat.common.Secrets;

/**
 * What a browser is known by from its first question on: 256 random bits that open nothing. Kept so that new chats from it can be
 * paused; only its hash is stored, beside the tokens that it was given. Whoever clears their cookies is somebody new.
 */
public final class StudentBrowser {

    /** How long a browser keeps it after it was last used: longer than any pause. */
    public static final Duration LIFE = Duration.ofDays(30);

    private final String secret;
    private final boolean isNew;

    private StudentBrowser(String secret, boolean isNew) {
        this.secret = secret;
        this.isNew = isNew;
    }

    /** One that was never here. */
    public static StudentBrowser create() {
        return new StudentBrowser(Secrets.create(), true);
    }

    /** What a cookie holds. */
    public static StudentBrowser of(String value) {
        return new StudentBrowser(value, false);
    }

    /** For the cookie alone. */
    public String value() {
        return secret;
    }

    /** Whether nothing can be known of it yet. */
    boolean isNew() {
        return isNew;
    }

    /** SHA-256 in hexadecimal digits. */
    String hash() {
        return Secrets.hash(secret);
    }

    @Override
    public String toString() {
        return "StudentBrowser[...]";
    }
}
