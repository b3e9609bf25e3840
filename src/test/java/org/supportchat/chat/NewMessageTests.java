package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportchat.common.Invalid;

/** What can be written into a chat, and under which key. */
class NewMessageTests {

    private static final String KEY = "00112233445566778899aabbccddeeff";

    @Test
    void keepsTheTextAsItWasTyped() {
        assertThat(NewMessage.of(KEY, "  \tx \n ", List.of()).text()).isEqualTo("  \tx \n ");
    }

    @Test
    void readsTheKey() {
        assertThat(NewMessage.of(KEY, "x", List.of()).key()).hasToString("00112233-4455-6677-8899-aabbccddeeff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "00112233445566778899AABBCCDDEEFF", "00112233-4455-6677-8899-aabbccddeeff", "zz"})
    void refusesWhatIsNoKey(String key) {
        assertThatThrownBy(() -> NewMessage.of(key, "x", List.of()))
                .isInstanceOf(Invalid.class)
                .hasMessage("invalid.key");
    }

    @Test
    void needsNoTextWhereThereAreFiles() {
        var message = NewMessage.of(KEY, "", List.of(KEY));
        assertThat(message.files()).containsExactly(message.key());
        assertThatThrownBy(() -> NewMessage.of(KEY, "x".repeat(8_001), List.of(KEY)))
                .hasMessage("invalid.long");
        assertThatThrownBy(() -> NewMessage.of(KEY, "a\0b", List.of(KEY))).hasMessage("invalid.character");
        assertThatThrownBy(() -> NewMessage.of(KEY, "", List.of("../" + KEY))).hasMessage("invalid.key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\n", "\u00a0", "\u200b\u200b", "\u2060 \ufeff"})
    void refusesBlankText(String text) {
        assertThatThrownBy(() -> NewMessage.of(KEY, text, List.of()))
                .isInstanceOf(Invalid.class)
                .hasMessage("invalid.empty");
    }

    @Test
    void refusesOneCharacterTooMany() {
        assertThat(NewMessage.of(KEY, "x".repeat(8_000), List.of()).text()).hasSize(8_000);
        assertThatThrownBy(() -> NewMessage.of(KEY, "x".repeat(8_001), List.of()))
                .hasMessage("invalid.long");
        assertThatThrownBy(() -> NewMessage.of(KEY, " ".repeat(8_000) + "x", List.of()))
                .hasMessage("invalid.long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "half \ud83d of it"})
    void refusesWhatCannotBeStored(String text) {
        assertThatThrownBy(() -> NewMessage.of(KEY, text, List.of())).hasMessage("invalid.character");
    }
}
