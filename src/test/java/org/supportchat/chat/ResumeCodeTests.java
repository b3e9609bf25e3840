package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportchat.common.Invalid;

/** A resume code is taken as people type it, and does not give itself away. */
class ResumeCodeTests {

    @Test
    void isThreeWordsAndFourDigitsAndNeverTheSame() {
        var texts = new HashSet<String>();
        for (var round = 0; round < 1_000; round++) {
            texts.add(ResumeCode.create().text());
        }
        assertThat(texts).hasSize(1_000).allSatisfy(text -> {
            assertThat(text).matches("[a-z]{3,7}-[a-z]{3,7}-[a-z]{3,7}-[0-9]{4}");
            assertThat(ResumeCode.of(text).text()).isEqualTo(text);
            assertThat(ResumeCode.kept(text).orElseThrow().text()).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maple-otter-lamp-4821",
                "  Maple Otter LAMP 4821 ",
                "maple_otter_lamp_4821",
                "maple\u2013otter\u2014lamp\u22124821",
                "maple - otter - lamp - 4821",
                "maple\u00a0otter\tlamp4821",
                "maple, otter, lamp, 4821.",
                "maple-otter-lamp-\uff14\uff18\uff12\uff11",
                "https://help.example.edu/resume#maple-otter-lamp-4821"
            })
    void isTakenAsPeopleTypeIt(String typed) {
        assertThat(ResumeCode.of(typed).text()).isEqualTo("maple-otter-lamp-4821");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "maple",
                "maple-otter-4821",
                "maple-otter-lamp",
                "maple-otter-lamp-482",
                "maple-otter-lamp-48219",
                "maple-otter-lamp-oasis-4821",
                "m\u00e1ple-otter-lamp-4821",
                "4821-maple-otter-lamp",
                "<b>maple</b>-otter-lamp-4821"
            })
    void whatIsNoCodeIsRefused(String typed) {
        assertThatThrownBy(() -> ResumeCode.of(typed))
                .isInstanceOf(Invalid.class)
                .hasMessage("resume.malformed");
    }

    @Test
    void longTextIsRefusedUnread() {
        assertThatThrownBy(() -> ResumeCode.of("maple-".repeat(100_000)))
                .isInstanceOf(Invalid.class)
                .hasMessage("resume.malformed");
    }

    @Test
    void wordThatIsNoneOfOursIsNamed() {
        assertThatThrownBy(() -> ResumeCode.of("maple-ottter-lamp-4821"))
                .isInstanceOfSatisfying(Invalid.class, invalid -> {
                    assertThat(invalid.key()).isEqualTo("resume.unknown-word");
                    assertThat(invalid.arguments()).containsExactly("ottter");
                });
    }

    @Test
    void isNotPrinted() {
        assertThat(ResumeCode.of("maple-otter-lamp-4821").toString()).doesNotContain("maple", "otter", "lamp", "4821");
    }

    @Test
    void provesWhichTokenItWasGivenWith() {
        var code = ResumeCode.create();
        var token = StudentToken.create(code);
        var proof = code.proof(token);
        assertThat(code.isProved(token, proof)).isTrue();
        assertThat(ResumeCode.create().isProved(token, proof)).isFalse();
        assertThat(code.isProved(StudentToken.create(code), proof)).isFalse();
        assertThat(code.isProved(token, "")).isFalse();
    }
}
