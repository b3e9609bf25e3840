package org.supportchat.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is text is known with its encoding, and what is no text in its last byte is no text. */
class TextCharsetTests {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    private Optional<Charset> charset(byte... bytes) throws IOException {
        return TextCharset.of(Files.write(folder.resolve("file"), bytes));
    }

    private Optional<Charset> charset(String text, Charset charset) throws IOException {
        return charset(text.getBytes(charset));
    }

    @Test
    void knowsUtf8WithAndWithoutByteOrderMark() throws IOException {
        assertThat(charset("¿Qué pasa? 😀\r\n", StandardCharsets.UTF_8)).contains(StandardCharsets.UTF_8);
        assertThat(charset("\uFEFFint i;\n", StandardCharsets.UTF_8)).contains(StandardCharsets.UTF_8);
        assertThat(charset("", StandardCharsets.UTF_8)).contains(StandardCharsets.UTF_8);
    }

    @Test
    void knowsUtf16ByItsByteOrderMarkAlone() throws IOException {
        assertThat(charset("\uFEFFañ😀\n", StandardCharsets.UTF_16BE)).contains(StandardCharsets.UTF_16);
        assertThat(charset("\uFEFFañ😀\n", StandardCharsets.UTF_16LE)).contains(StandardCharsets.UTF_16);
        assertThat(charset("text\n", StandardCharsets.UTF_16LE)).isEmpty();
    }

    @Test
    void knowsBrokenUtf16() throws IOException {
        assertThat(charset((byte) 0xFF, (byte) 0xFE, (byte) 'a')).isEmpty();
        assertThat(charset((byte) 0xFE, (byte) 0xFF, (byte) 0xD8, (byte) 0, (byte) 0, (byte) 'a'))
                .isEmpty();
    }

    @Test
    void takesUtf32ForNoText() throws IOException {
        assertThat(charset("\uFEFFtext", Charset.forName("UTF-32LE"))).isEmpty();
        assertThat(charset("\uFEFFtext", Charset.forName("UTF-32BE"))).isEmpty();
    }

    @Test
    void knowsWindows1252() throws IOException {
        assertThat(charset("“Año” cost 5 €\r\n", WINDOWS)).contains(WINDOWS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x81, 0x8D, 0x8F, 0x90, 0x9D})
    void takesBytesThatWindowsNeverDefinedForNoText(int undefined) throws IOException {
        assertThat(charset((byte) 'a', (byte) undefined, (byte) 'b')).isEmpty();
    }

    @Test
    void takesTextThatEndsWithinACharacterForWindows() throws IOException {
        assertThat(charset((byte) 'a', (byte) 0xC3)).contains(WINDOWS);
    }

    @Test
    void allowsWhatPrintersAndTerminalsUnderstand() throws IOException {
        assertThat(charset("a\tb\f\u001B[31mred\r\n", StandardCharsets.UTF_8)).contains(StandardCharsets.UTF_8);
        assertThat(charset("ñ\tb\f\u001B[31mred\r\n", WINDOWS)).contains(WINDOWS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 0x0B, 0x1A, 0x1F, 0x7F})
    void takesControlCharactersForNoText(int control) throws IOException {
        assertThat(charset("a" + (char) control, StandardCharsets.UTF_8)).isEmpty();
        assertThat(charset("ñ" + (char) control, WINDOWS)).isEmpty();
        assertThat(charset("\uFEFFa" + (char) control, StandardCharsets.UTF_16BE))
                .isEmpty();
    }

    @Test
    void readsToTheEnd() throws IOException {
        var large = "line of text\n".repeat(400_000);
        assertThat(charset(large + "é", StandardCharsets.UTF_8)).contains(StandardCharsets.UTF_8);
        assertThat(charset(large + "\0", StandardCharsets.UTF_8)).isEmpty();
        assertThat(charset(large + "é", WINDOWS)).contains(WINDOWS);
    }
}
