package org.supportchat.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place in a row, as it is said. */
class OrdinalsTests {

    @ParameterizedTest
    @CsvSource({
        "1, en, 1st",
        "2, en, 2nd",
        "3, en, 3rd",
        "4, en, 4th",
        "11, en, 11th",
        "12, en, 12th",
        "13, en, 13th",
        "21, en, 21st",
        "102, en, 102nd",
        "111, en, 111th",
        "2, es, 2.º",
        "2, fi, 2."
    })
    void isSaidInTheReadersLanguage(int place, String language, String words) {
        assertThat(Ordinals.of(place, Locale.of(language))).isEqualTo(words);
    }
}
