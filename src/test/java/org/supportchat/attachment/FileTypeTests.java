package org.supportchat.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.supportchat.common.Invalid;
import org.supportchat.common.Word;

/** What is accepted, and what is said of the rest. */
class FileTypeTests {

    @TempDir
    private Path folder;

    static List<String> endings() {
        return FileType.endings();
    }

    private void check(String ending, byte[] content) throws IOException {
        var file = Files.write(folder.resolve("file"), content);
        Inspection.check(file, FileType.of(ending).orElseThrow());
    }

    @Test
    void allThatTheOriginalTookAndItsCoursesTeachWith() {
        assertThat(FileType.endings())
                .containsExactlyInAnyOrder(
                        ("jpg jpeg png gif bmp webp pdf doc docx txt rtf odt xls xlsx ods csv py js ts html css json"
                                        + " sh php rb zip rar 7z tar gz"
                                        + " ppt pptx ipynb java c h cpp cs md xml yml yaml sql r log tsv heic")
                                .split(" "));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void honestFileIsAccepted(String ending) throws IOException {
        check(ending, Samples.honest(ending));
    }

    /** Nothing that a browser would run or draw by itself. */
    @ParameterizedTest
    @MethodSource("endings")
    void textIsHandedOutAsPlainText(String ending) {
        var type = FileType.of(ending).orElseThrow();
        assertThat(type.isText()).isEqualTo(type.group() == FileType.Group.TEXT);
        assertThat(type.contentType().startsWith("text/plain")).isEqualTo(type.isText());
        assertThat(type.contentType().startsWith("image/")).isEqualTo(type.group() == FileType.Group.PICTURE);
    }

    @ParameterizedTest
    @CsvSource({
        "html, png, file.a.html, file.a.png",
        "jpg, png, file.a.jpeg, file.a.png",
        "pdf, docx, file.a.pdf, file.a.word",
        "zip, docx, file.a.zip, file.a.word",
        "xlsx, docx, file.a.excel, file.a.word",
        "docx, pptx, file.a.word, file.a.powerpoint",
        "ods, odt, file.a.open-sheet, file.a.open-text",
        "doc, pdf, file.a.old-office, file.a.pdf",
        "png, py, file.a.png, file.a.code",
        "zip, txt, file.a.zip, file.a.text",
        "gz, zip, file.a.gzip, file.a.zip",
        "py, gif, file.a.text, file.a.gif"
    })
    void refusalSaysWhatItIsAndWhatItIsNot(String is, String ending, String found, String expected) {
        assertThatThrownBy(() -> check(ending, Samples.honest(is))).isInstanceOfSatisfying(Invalid.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("file.mismatch");
            assertThat(refusal.arguments()).containsExactly(new Word(found), new Word(expected));
        });
    }

    @Test
    void programsAreCalledPrograms() {
        for (var program : List.of(Samples.windowsProgram(), Samples.linuxProgram())) {
            assertThatThrownBy(() -> check("pdf", program))
                    .isInstanceOfSatisfying(
                            Invalid.class,
                            refusal -> assertThat(refusal.arguments())
                                    .containsExactly(new Word("file.a.program"), new Word("file.a.pdf")));
        }
    }

    @Test
    void whatNobodyKnowsIsNotWhatItSays() {
        for (var ending : List.of("png", "docx", "txt", "zip")) {
            assertThatThrownBy(() -> check(ending, new byte[] {0, 1, 2, 3}))
                    .isInstanceOfSatisfying(
                            Invalid.class, refusal -> assertThat(refusal.key()).isEqualTo("file.mismatch-unknown"));
        }
    }

    /** So it is stored by Office. */
    @Test
    void documentWithAPasswordIsAccepted() throws IOException {
        check("docx", Samples.honest("doc"));
    }
}
