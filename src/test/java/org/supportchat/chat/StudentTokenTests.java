package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** A token cannot be guessed, and does not give itself away. */
class StudentTokenTests {

    @Test
    void isReadBackFromItsValue() {
        var token = StudentToken.create();
        assertThat(StudentToken.of(token.value()).hash()).isEqualTo(token.hash());
    }

    @Test
    void has256BitsAndIsNeverTheSame() {
        var values = new HashSet<String>();
        for (var round = 0; round < 1_000; round++) {
            values.add(StudentToken.create().value());
        }
        assertThat(values).hasSize(1_000).allSatisfy(value -> assertThat(value).hasSize(43));
    }

    @Test
    void isNotPrinted() {
        var token = StudentToken.create();
        assertThat(token.toString()).doesNotContain(token.value()).doesNotContain(token.hash());
        assertThat(token.hash()).doesNotContain(token.value());
    }
}
