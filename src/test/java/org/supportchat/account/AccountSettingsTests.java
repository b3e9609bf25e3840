package org.supportchat.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which addresses the staff may have. */
class AccountSettingsTests {

    private static boolean allows(String email, String... domains) {
        return new AccountSettings(List.of(domains)).allow(email);
    }

    @Test
    void allAreAllowedWhereNoneIsNamed() {
        assertThat(allows("ana@example.org")).isTrue();
        assertThat(allows("ana@example.org", " ")).isTrue();
    }

    @Test
    void domainIsItselfAlone() {
        assertThat(allows("ana@example.edu", " Example.EDU ", "example.org")).isTrue();
        assertThat(allows("ana@example.org", "example.edu", "example.org")).isTrue();
        assertThat(allows("ana@cs.example.edu", "example.edu")).isFalse();
        assertThat(allows("ana@notexample.edu", "example.edu")).isFalse();
        assertThat(allows("ana@example.edu.evil.org", "example.edu")).isFalse();
    }

    @Test
    void starIsAllBelowAndNotTheDomainItself() {
        assertThat(allows("ana@cs.example.edu", "*.example.edu")).isTrue();
        assertThat(allows("ana@a.cs.example.edu", "*.example.edu")).isTrue();
        assertThat(allows("ana@example.edu", "*.example.edu")).isFalse();
        assertThat(allows("ana@notexample.edu", "*.example.edu")).isFalse();
    }
}
