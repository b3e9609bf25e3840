package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is sacred: only code blocks and links are recognised, and nothing is lost or changed. */
class TextPartTests {

    private static String joined(String text) {
        return TextPart.of(text).stream().map(TextPart::source).collect(Collectors.joining());
    }

    private static List<String> links(String text) {
        return TextPart.of(text).stream()
                .filter(TextPart.Link.class::isInstance)
                .map(TextPart::source)
                .toList();
    }

    private static List<TextPart.Code> blocks(String text) {
        return TextPart.of(text).stream()
                .filter(TextPart.Code.class::isInstance)
                .map(TextPart.Code.class::cast)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "__init__",
                "*args",
                "<3",
                ":)",
                "&amp; <b>x</b>",
                "# title",
                "[a](javascript:alert(1))",
                "\ttab\n    four",
                "`x`",
                "javascript:alert(1)",
                "ftp://example.edu/x",
                "file:///etc/passwd",
                "data:text/html,x",
                "http://",
                "xhttp://example.edu",
                "~~x~~",
                "\n\n\n",
                "a  b",
                "```one line```"
            })
    void isPlainText(String text) {
        assertThat(TextPart.of(text)).containsExactly(new TextPart.Plain(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see https://example.edu/lab3.html, please | https://example.edu/lab3.html",
                "(https://example.edu/a_(b)) | https://example.edu/a_(b)",
                "(see http://example.edu/x) | http://example.edu/x",
                "https://example.edu/a_b?x=1&y=<z> | https://example.edu/a_b?x=1&y=",
                "HTTPS://EXAMPLE.EDU! | HTTPS://EXAMPLE.EDU",
                "**https://example.edu/** | https://example.edu/",
                "https://example.edu/__init__.py | https://example.edu/__init__.py",
                "https://example.edu:8080/#a:) | https://example.edu:8080/#a"
            })
    void findsTheAddress(String text, String address) {
        assertThat(links(text)).containsExactly(address);
        assertThat(joined(text)).isEqualTo(text);
    }

    @Test
    void findsCodeBetweenFences() {
        var text = "look:\n```python\nif x:\n    y = \"https://example.edu\"\n\tz\n```\nthere";
        assertThat(blocks(text))
                .containsExactly(new TextPart.Code(
                        "```python\nif x:\n    y = \"https://example.edu\"\n\tz\n```",
                        "python",
                        "if x:\n    y = \"https://example.edu\"\n\tz"));
        assertThat(links(text)).as("code stays code").isEmpty();
        assertThat(joined(text)).isEqualTo(text);
    }

    @Test
    void findsSeveralBlocksAndEmptyOnes() {
        var text = "```\n```\nand\n```c++\nint x;\n```";
        assertThat(blocks(text)).map(TextPart.Code::code).containsExactly("", "int x;");
        assertThat(blocks(text)).map(TextPart.Code::language).containsExactly("", "c++");
    }

    @Test
    void fenceThatIsNeverClosedIsText() {
        assertThat(TextPart.of("```python\nx = 1")).containsExactly(new TextPart.Plain("```python\nx = 1"));
    }

    /** Backtracking took 190 ms for one such text; a hundred of them are read in a moment. */
    @Test
    void noTextTakesLongToRead() {
        var texts = List.of(
                "```" + " ".repeat(7_990) + "!",
                "```" + "a".repeat(7_990) + " !",
                "https://" + ")".repeat(7_990),
                "```\n".repeat(2_000),
                "http://".repeat(1_140));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (var round = 0; round < 100; round++) {
                texts.forEach(TextPart::of);
            }
        });
    }

    @Test
    void joinedPartsAreTheTextForAnyText() {
        var pieces = new String[] {
            "```",
            "\n",
            "```java",
            "https://",
            "http://x.y/z",
            " ",
            "\t",
            ")",
            "(",
            ".",
            "é",
            "😀",
            "<",
            "&",
            "_",
            "*",
            "\r\n",
            "`",
            "a"
        };
        var random = new Random(42);
        for (var round = 0; round < 20_000; round++) {
            var text = random.ints(random.nextInt(30), 0, pieces.length)
                    .mapToObj(piece -> pieces[piece])
                    .collect(Collectors.joining());
            assertThat(joined(text)).isEqualTo(text);
        }
    }
}
