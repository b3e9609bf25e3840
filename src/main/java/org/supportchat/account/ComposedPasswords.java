package org.supportchat.account;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes a password in its composed form (NFC, as for an OpaqueString of RFC 8265), as keyboards of different systems send
 * the same letter with an accent as one code point or as two. No stronger form: what looks different stays different.
 */
final class ComposedPasswords implements PasswordEncoder {

    private final PasswordEncoder passwords;

    ComposedPasswords(PasswordEncoder passwords) {
        this.passwords = passwords;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return passwords.encode(composed(password));
    }

    /** An account without a password has no hash, which nothing matches. */
    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return hash != null && !hash.isEmpty() && passwords.matches(composed(password), hash);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return passwords.upgradeEncoding(hash);
    }

    private static @Nullable String composed(@Nullable CharSequence password) {
        return password == null ? null : Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
