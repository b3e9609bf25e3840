package org.supportchat.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportchat.common.Invalid;

/** Files as people have them are read, and each that cannot be is refused for what is wrong with it. */
class ResponseFileReaderTests {

    private static ResponseRows read(String file) {
        return ResponseFileReader.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static Invalid refusal(byte[] file) {
        return catchThrowableOfType(Invalid.class, () -> ResponseFileReader.read(file));
    }

    private static Invalid refusal(String file) {
        return refusal(file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> told(ResponseRows rows) {
        return rows.problems().stream()
                .map(problem -> problem.line() + " " + problem.rule().field() + " "
                        + problem.rule().key() + " "
                        + Arrays.toString(problem.rule().arguments()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title,shortcut,text\nHi,hi,Hello\n",
                "\uFEFFtitle,shortcut,text\r\nHi,hi,Hello",
                "title;shortcut;text\r\nHi;hi;Hello\r\n",
                "title\tshortcut\ttext\rHi\thi\tHello\r",
                "\" Text \",TITLE,Shortcut\n\n\"Hello\",Hi,HI\n,,\n",
            })
    void anyUsualFormIsRead(String file) {
        var rows = read(file);
        assertThat(rows.problems()).isEmpty();
        assertThat(rows.details()).containsExactly(new ResponseDetails("Hi", "hi", "Hello"));
    }

    @Test
    void everyBadRowIsToldWithItsLine() {
        var rows = read("""
                title,shortcut,text
                Hi,hi,"Hello,
                you"
                Two,words here,Text

                Short,one
                ,,Text
                Again,HI,Text
                Zero,zero,a\0b
                Long,long,%s
                Good,good,Text
                """.formatted("x".repeat(4_001)));
        assertThat(rows.details()).extracting(ResponseDetails::shortcut).containsExactly("hi", "good");
        assertThat(told(rows))
                .containsExactly(
                        "4 shortcut responses.shortcut-malformed []",
                        "6 row responses.row-values [2, 3]",
                        "7 title invalid.empty [1]",
                        "7 shortcut invalid.empty [1]",
                        "8 shortcut responses.row-twice [2]",
                        "9 text invalid.character []",
                        "10 text invalid.long [4000, 4001]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "title,shortcut\nHi,hi",
                "title,shortcut,text,notes\nHi,hi,Hello,x",
                "title,title,text\nHi,hi,Hello",
                "Hi,hi,Hello",
                "\"title,shortcut,text",
                "PK\u0003\u0004"
            })
    void otherColumnsAreRefused(String file) {
        assertThat(refusal(file).key()).isEqualTo("responses.file-columns");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"Hi,hi,\"never closed\\nmore | 2", "Hi,hi,Hello\\nTwo,two,\"a\" b | 3"})
    void brokenQuotationIsToldWithTheLineOfItsRow(String lines, long line) {
        var refused = refusal("title,shortcut,text\n" + lines.replace("\\n", "\n"));
        assertThat(refused.key()).isEqualTo("responses.file-malformed");
        assertThat(refused.arguments()).containsExactly(line);
    }

    @Test
    void otherEncodingsAreRefused() {
        var file = "title,shortcut,text\nQué,que,¿Qué?";
        assertThat(refusal(file.getBytes(Charset.forName("windows-1252"))).key())
                .isEqualTo("responses.file-not-utf-8");
        assertThat(refusal(file.getBytes(StandardCharsets.UTF_16)).key()).isEqualTo("responses.file-not-utf-8");
    }

    /** Half a surrogate pair, as some programs write it. */
    @Test
    void halfACharacterIsRefused() {
        var file = "title,shortcut,text\nHi,hi,???".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, 0, file, file.length - 3, 3);
        assertThat(refusal(file).key()).isEqualTo("responses.file-not-utf-8");
    }

    @Test
    void tenThousandRowsAreRefused() {
        var rows =
                IntStream.range(0, 10_000).mapToObj(row -> "T,s" + row + ",x").collect(Collectors.joining("\n"));
        assertThat(refusal("title,shortcut,text\n" + rows).key()).isEqualTo("responses.file-too-many");
    }

    @Test
    void tooLargeAFileIsRefusedUnread() {
        assertThat(refusal(new byte[ResponseFile.LARGEST + 1]).key()).isEqualTo("responses.file-too-large");
    }
}
