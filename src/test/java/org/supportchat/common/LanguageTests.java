package org.supportchat.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is refused is said in one language, all of it. */
class LanguageTests {

    private static final Map<String, String> SPANISH =
            Map.of("it-is", "Esto es {0}, no {1} ({2}).", "page", "una página HTML", "picture", "una imagen PNG");

    private static String spanish(String key, Object[] arguments) {
        return new MessageFormat(SPANISH.get(key)).format(arguments);
    }

    @Test
    void wordsInASentenceAreInItsLanguage() {
        Object[] arguments = {new Word("page"), new Word("picture"), "a.png"};
        var said = "Esto es una página HTML, no una imagen PNG (a.png).";
        assertThat(new Invalid("file", "it-is", arguments).sentence(LanguageTests::spanish))
                .isEqualTo(said);
        assertThat(new Conflict("it-is", arguments).sentence(LanguageTests::spanish))
                .isEqualTo(said);
        assertThat(new Invalid.Problem("file", "it-is", arguments).sentence(LanguageTests::spanish))
                .isEqualTo(said);
    }
}
