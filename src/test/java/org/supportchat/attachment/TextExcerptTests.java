package org.supportchat.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A page gets the beginning of a text, and never much of it. */
class TextExcerptTests {

    private static TextExcerpt of(String text) throws IOException {
        return of(text, StandardCharsets.UTF_8);
    }

    private static TextExcerpt of(String text, Charset charset) throws IOException {
        return TextExcerpt.of(new ByteArrayInputStream(text.getBytes(charset)), charset);
    }

    @Test
    void givesAShortTextAsItIs() throws IOException {
        assertThat(of("int i;\n\tñ 😀")).isEqualTo(new TextExcerpt("int i;\n\tñ 😀", true));
        assertThat(of("")).isEqualTo(new TextExcerpt("", true));
    }

    @Test
    void makesLineBreaksAlike() throws IOException {
        assertThat(of("a\r\nb\rc\nd\r\r\n\ne\r").text()).isEqualTo("a\nb\nc\nd\n\n\ne\n");
    }

    @Test
    void leavesOutTheByteOrderMark() throws IOException {
        assertThat(of("\uFEFFa").text()).isEqualTo("a");
        assertThat(of("\uFEFFa", StandardCharsets.UTF_16LE).text()).isEqualTo("a");
        assertThat(of("a", StandardCharsets.UTF_16).text()).isEqualTo("a");
    }

    @Test
    void stopsAfterTheLastLineThatFits() throws IOException {
        assertThat(of("x\n".repeat(200))).isEqualTo(new TextExcerpt("x\n".repeat(200), true));
        assertThat(of("x\n".repeat(201))).isEqualTo(new TextExcerpt("x\n".repeat(200), false));
    }

    @Test
    void cutsLongLinesBetweenCharacters() throws IOException {
        assertThat(of("x".repeat(2_000) + "\nnext")).isEqualTo(new TextExcerpt("x".repeat(2_000) + "\nnext", true));
        assertThat(of("x".repeat(2_001) + "\nnext")).isEqualTo(new TextExcerpt("x".repeat(2_000) + "\nnext", false));
        assertThat(of("x".repeat(1_999) + "😀\n").text()).isEqualTo("x".repeat(1_999) + "\n");
    }

    @Test
    void isNeverLargerThan64Kilobytes() throws IOException {
        var excerpt = of(("€".repeat(2_000) + "\n").repeat(300));
        assertThat(excerpt.text().getBytes(StandardCharsets.UTF_8)).hasSizeBetween(65_500, 65_536);
        assertThat(excerpt.isAll()).isFalse();
    }

    @Test
    void readsNoMoreThanItNeeds() throws IOException {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return given % 10 == 0 ? '\n' : 'x';
            }
        };
        assertThat(TextExcerpt.of(endless, StandardCharsets.UTF_8).isAll()).isFalse();
        assertThat(endless.given).isLessThan(20_000);
    }

    @Test
    void makesVisibleWhatAPageMustNotGet() throws IOException {
        assertThat(of("a\0b\u001B[31m\f\u0085\u007F").text()).isEqualTo("a\uFFFDb\uFFFD[31m\uFFFD\uFFFD\uFFFD");
        assertThat(of("admin\u202E\u2066 // ok\u2069").text()).isEqualTo("admin\uFFFD\uFFFD // ok\uFFFD");
    }

    @Test
    void replacesWhatCannotBeDecoded() throws IOException {
        var broken = new byte[] {'a', (byte) 0xC3, 'b', (byte) 0xFF};
        assertThat(TextExcerpt.of(new ByteArrayInputStream(broken), StandardCharsets.UTF_8)
                        .text())
                .isEqualTo("a\uFFFDb\uFFFD");
    }
}
