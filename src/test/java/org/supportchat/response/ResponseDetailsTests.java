package org.supportchat.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportchat.common.Invalid;

/** What can be a quick response. */
class ResponseDetailsTests {

    @Test
    void textIsKeptToTheLetterWithTheLineBreaksOfBrowsers() {
        var details = new ResponseDetails(" Greeting ", " Hi-2 ", "  Hi,\r\n\tthere \r");
        assertThat(details).isEqualTo(new ResponseDetails("Greeting", "hi-2", "  Hi,\n\tthere \n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"resolución", "2nd", "RESOLUCIO\u0301N", "再見"})
    void shortcutIsAWordInAnyLanguage(String word) {
        assertThat(new ResponseDetails("A", word, "a").shortcut()).isIn("resolución", "2nd", "再見");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "/hi", "-hi", "a/b", "a.b", "a_b", "👋"})
    void shortcutIsNothingElse(String other) {
        var refused = catchThrowableOfType(Invalid.class, () -> new ResponseDetails("A", other, "a"));
        assertThat(refused.problems()).extracting(Invalid.Problem::key).containsExactly("responses.shortcut-malformed");
    }

    @Test
    void everyProblemIsToldAtItsField() {
        var refused = catchThrowableOfType(
                Invalid.class,
                () -> new ResponseDetails(
                        "x".repeat(ResponseDetails.TITLE_LONGEST + 1),
                        "x".repeat(ResponseDetails.SHORTCUT_LONGEST + 1),
                        "x".repeat(ResponseDetails.TEXT_LONGEST + 1)));
        assertThat(refused.problems()).extracting(Invalid.Problem::field).containsExactly("title", "shortcut", "text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\uD83D", "\uDE00b"})
    void whatCannotBeStoredIsRefused(String text) {
        var refused = catchThrowableOfType(Invalid.class, () -> new ResponseDetails("A", "a", text));
        assertThat(refused.key()).isEqualTo("invalid.character");
    }
}
