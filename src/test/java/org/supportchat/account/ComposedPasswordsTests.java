package org.supportchat.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The same letter is the same, however a keyboard sends it; and an account without a password has none that matches. */
class ComposedPasswordsTests {

    private final PasswordEncoder passwords = new PasswordConfiguration().passwordEncoder();

    @Test
    void accentIsOneOrTwoCodePoints() {
        var hash = passwords.encode("u\u006e\u0303as verdes de gato");
        assertThat(passwords.matches("u\u00f1as verdes de gato", hash)).isTrue();
        assertThat(passwords.matches("unas verdes de gato", hash)).isFalse();
    }

    @Test
    void nothingMatchesNoHash() {
        assertThat(passwords.matches("", "")).isFalse();
        assertThat(passwords.matches("anything", "")).isFalse();
        assertThat(passwords.matches("anything", null)).isFalse();
    }
}
