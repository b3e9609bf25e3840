package org.supportchat.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportchat.common.Invalid;

/** A name is kept as far as it is harmless. */
class FileNameTests {

    private static String kept(String told) {
        return FileName.of(told).text();
    }

    @ParameterizedTest
    @CsvSource({
        "lab 3.py, lab 3.py",
        "Übung-3 (2).JAVA, Übung-3 (2).JAVA",
        "archive.tar.gz, archive.tar.gz",
        "../../etc/passwd.txt, passwd.txt",
        "C:\\fakepath\\a.png, a.png",
        "a\\b/c.png, c.png",
        "%2e%2e%2fa.png, %2e%2e%2fa.png",
        "a.png., a.png",
        "'  a.png  ', a.png",
        "..a.png, a.png",
        "NUL.txt, _NUL.txt",
        "com1.png, _com1.png",
        "Lpt9 .png, _Lpt9 .png",
        "con.tar.gz, _con.tar.gz",
        "console.txt, console.txt",
        "what: a <b>?.md, what_ a _b__.md"
    })
    void isMadeHarmless(String told, String expected) {
        assertThat(kept(told)).isEqualTo(expected);
    }

    @Test
    void hasNothingThatCannotBeSeen() {
        assertThat(kept("a\0\r\n\u001B[1m.png")).isEqualTo("a[1m.png");
        assertThat(kept("photo\u202Egnp.txt")).isEqualTo("photognp.txt");
        assertThat(kept("a\u200B\u2066\uFEFF.png")).isEqualTo("a.png");
        assertThat(kept("a\uD800b\uDC00.png")).isEqualTo("ab.png");
        assertThat(kept("a\u2028b\u00A0c\u3000.png")).isEqualTo("ab c .png");
    }

    @Test
    void isComposed() {
        assertThat(kept("Mu\u0308ller.txt")).isEqualTo("Müller.txt");
    }

    @Test
    void isCutBeforeItsEnding() {
        assertThat(kept("n".repeat(300) + ".ipynb")).hasSize(FileName.LONGEST).endsWith("nn.ipynb");
        assertThat(kept("n".repeat(195) + "😀.png")).isEqualTo("n".repeat(195) + ".png");
    }

    @Test
    void saysItsTypeByTheLastEnding() {
        assertThat(FileName.of("a.exe.PNG").type()).isEqualTo(FileType.PNG);
        assertThat(FileName.of("a.h").type()).isEqualTo(FileType.C);
        assertThat(FileName.of("a.tar.gz").type()).isEqualTo(FileType.GZIP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png.exe", "a.svg", "a.png:stream", "a.pnġ", "a.htm", ".env.local", "a.", "a.İ"})
    void otherEndingsAreRefused(String told) {
        assertThatThrownBy(() -> FileName.of(told)).isInstanceOf(Invalid.class);
    }

    @Test
    void refusalNamesTheEnding() {
        assertThatThrownBy(() -> FileName.of("setup." + "e".repeat(300)))
                .isInstanceOfSatisfying(Invalid.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("file.ending-refused");
                    assertThat(refusal.arguments()).containsExactly("e".repeat(20) + "…");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "....", "README", ".png", "/", "a/", "\u202E.png"})
    void namesWithoutAnEndingAreRefused(String told) {
        assertThatThrownBy(() -> FileName.of(told)).hasMessage("file.no-ending");
    }
}
