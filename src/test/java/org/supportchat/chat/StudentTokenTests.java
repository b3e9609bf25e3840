package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token cannot be guessed, and does not give itself away. */
class StudentTokenTests {

    @Test
    void isReadBackFromItsValue() {
        var token = StudentToken.create(ResumeCode.create());
        assertThat(StudentToken.of(token.value()).hash()).isEqualTo(token.hash());
    }

    @Test
    void has256BitsAndIsNeverTheSame() {
        var code = ResumeCode.create();
        var values = new HashSet<String>();
        for (var round = 0; round < 1_000; round++) {
            values.add(StudentToken.create(code).secret());
        }
        assertThat(values).hasSize(1_000).allSatisfy(value -> assertThat(value).hasSize(43));
    }

    @Test
    void isNotPrinted() {
        var token = StudentToken.create(ResumeCode.create());
        assertThat(token.toString()).doesNotContain(token.secret()).doesNotContain(token.hash());
        assertThat(token.hash()).doesNotContain(token.secret());
    }

    @Test
    void carriesTheResumeCodeWithoutHashingIt() {
        var code = ResumeCode.of("maple-otter-lamp-4821");
        var token = StudentToken.create(code);
        assertThat(token.value()).isEqualTo(token.secret() + ".maple-otter-lamp-4821");
        assertThat(StudentToken.of(token.value()).code().orElseThrow().text()).isEqualTo("maple-otter-lamp-4821");
        assertThat(StudentToken.of(token.secret()).hash()).isEqualTo(token.hash());
        assertThat(StudentToken.of(token.secret()).opensAs(token)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", ".x", ".maple-otter-lamp", ".maple-otter-lamp-48219", ".Maple-otter-lamp-4821", ".a.b"})
    void codeThatIsNoneIsLeftOut(String behind) {
        var token = StudentToken.of("A".repeat(43) + behind);
        assertThat(token.code()).isEmpty();
        assertThat(token.value()).isEqualTo("A".repeat(43));
    }
}
