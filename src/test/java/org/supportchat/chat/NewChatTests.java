package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportchat.common.Invalid;

/** A name is one that somebody can see. */
class NewChatTests {

    private static final String QUESTION = "My loop never ends";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\u200B\u200D\u2060\uFEFF",
                "\u202E\u2066\u00AD",
                "\u3164\u115F\uFFA0",
                "\u2800\uFE0F\u034F"
            })
    void refusesNameThatNobodyCanSeeAsEmpty(String name) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new NewChat(name, QUESTION))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::field, Invalid.Problem::key)
                        .containsExactly(tuple("name", "invalid.empty")));
    }

    @Test
    void takesNameOfEmojiAndOneThatTurnsTheDirection() {
        assertThat(new NewChat("🧪", QUESTION).name()).isEqualTo("🧪");
        assertThat(new NewChat("\u202Emas", QUESTION).name()).isEqualTo("\u202Emas");
    }
}
