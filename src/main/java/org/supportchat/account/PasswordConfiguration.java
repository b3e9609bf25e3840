package org.supportchat.account;

import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Argon2id, in the configuration that OWASP's Password Storage Cheat Sheet lists for 19 MiB (t = 2, p = 1), behind the
 * delegating encoder, so that the hashes of today stay readable when the choice changes.
 */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    private static final int MEMORY_KIB = 19_456;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    @Bean
    PasswordEncoder passwordEncoder() {
        var argon2 = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 2);
        var hashes = new DelegatingPasswordEncoder("argon2", Map.of("argon2", argon2));
        return new ComposedPasswords(new FewAtATime(hashes, LONGEST_WAIT));
    }
}
