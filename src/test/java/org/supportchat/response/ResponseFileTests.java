package org.supportchat.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is exported is imported as it was, whatever it says. */
class ResponseFileTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi {student}",
                "one, \"two\"; three\n\n\tfour ",
                " blanks around ",
                "\n",
                "\"",
                "'",
                "'tis",
                "''tis",
                "=1+1",
                "'=1+1",
                "''=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\n=1",
                "＝1",
                "\\N",
                "# no comment",
                "\uFEFFmark",
                "\uFFFE",
                "👋 ¿Qué tal?",
                "sep=;"
            })
    void textComesBackToTheLetter(String text) {
        var details =
                List.of(new ResponseDetails("=Title", "a", text + "."), new ResponseDetails("-", "b", "." + text));
        var read = ResponseFileReader.read(ResponseFile.write(details));
        assertThat(read.problems()).isEmpty();
        assertThat(read.details()).isEqualTo(details);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", "＝1", "'=1+1"})
    void noCellBeginsLikeAFormula(String text) {
        assertThat(new String(ResponseFile.write(List.of(new ResponseDetails("T", "a", text + "."))), UTF_8))
                .contains("\"T\",\"a\",\"'" + text + ".\"");
    }

    @Test
    void fileIsAsTheStandardHasIt() {
        var file = ResponseFile.write(List.of(new ResponseDetails("Say \"hi\"", "hi", "Hi,\nthere")));
        assertThat(new String(file, UTF_8))
                .isEqualTo("\uFEFF\"title\",\"shortcut\",\"text\"\r\n\"Say \"\"hi\"\"\",\"hi\",\"Hi,\nthere\"\r\n");
    }
}
