package org.supportchat.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ContentDisposition;
import org.supportchat.SupportChat;
import org.supportchat.account.Staff;
import org.supportchat.chat.StudentChatService;

/** The files of a chat over real HTTP: what is taken, how it leaves, and who gets nothing. */
@SpringBootTest(classes = SupportChat.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FilesOverHttpTests {

    private static final byte[] NOTES = "print('hello')\n".getBytes(StandardCharsets.UTF_8);
    private static final List<String> PARTS = List.of("", "/thumbnail", "/picture", "/text");

    @Autowired
    private StudentChatService students;

    @Autowired
    private Staff staff;

    @LocalServerPort
    private int port;

    private ChatWithFiles sam;
    private FileCalls files;

    @BeforeEach
    void startAChat() {
        sam = ChatWithFiles.start(port, students);
        files = sam.calls();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String words(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static void isSealed(HttpResponse<?> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Cache-Control")).contains("no-store").contains("private");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void whatWasSentIsDownloadedByBothSides() {
        var file = sam.sent("notes.py", NOTES);
        for (var calls : List.of(files, sam.callsOf(staff))) {
            var answer = calls.get(file, "");
            isSealed(answer);
            assertThat(answer.body()).isEqualTo(NOTES);
            assertThat(header(answer, "Content-Type")).startsWith("text/plain");
            assertThat(header(answer, "Content-Disposition")).startsWith("attachment;");
        }
    }

    @Test
    void theAnswerToAnUploadDescribesTheFile() {
        var file = FileCalls.newFile();
        assertThat(files.may(file, "ring.png", ChatWithFiles.picture().length).statusCode())
                .isEqualTo(204);
        var answer = files.put(file, "ring.png", ChatWithFiles.picture());
        assertThat(words(answer))
                .contains(
                        "\"id\":\"" + file + "\"",
                        "\"name\":\"ring.png\"",
                        "\"size\":" + ChatWithFiles.picture().length)
                .contains("\"group\":\"picture\"", "\"picture\":{\"width\":480,\"height\":320}")
                .doesNotContain("unscanned");
    }

    @Test
    void picturesAreSeenInThePageAsTheyWereDrawnAnew() throws IOException {
        var drawn = ChatWithFiles.picture();
        var hidden = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        var both = Arrays.copyOf(drawn, drawn.length + hidden.length);
        System.arraycopy(hidden, 0, both, drawn.length, hidden.length);
        var file = sam.sent("ring.png", both);
        for (var part : List.of("/thumbnail", "/picture")) {
            var answer = files.get(file, part);
            isSealed(answer);
            assertThat(header(answer, "Content-Type")).isIn("image/png", "image/jpeg");
            assertThat(header(answer, "Content-Disposition")).startsWith("inline");
            assertThat(new String(answer.body(), StandardCharsets.ISO_8859_1)).doesNotContain("<script>");
            assertThat(ImageIO.read(new ByteArrayInputStream(answer.body()))).isNotNull();
        }
        assertThat(files.get(file, "/text").statusCode()).isEqualTo(404);
    }

    @Test
    void textIsSeenAsTextWhateverItSays() {
        var page = "<script>alert(1)</script>\n".getBytes(StandardCharsets.UTF_8);
        var file = sam.sent("page.html", page);
        var shown = files.get(file, "/text");
        isSealed(shown);
        assertThat(header(shown, "Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(words(shown)).contains("<script>alert(1)</script>");
        var saved = files.get(file, "");
        isSealed(saved);
        assertThat(header(saved, "Content-Type")).doesNotContain("html");
        assertThat(header(saved, "Content-Disposition")).startsWith("attachment;");
        assertThat(files.get(file, "/thumbnail").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Übung №1 – «списък» 課題.txt",
                "a\"b;c=d.txt",
                "x\r\nSet-Cookie: stolen=1.txt",
                "../../etc/pass wd.txt",
                "100%41.txt",
                "'quoted'*.txt"
            })
    void aNameNeverLeavesItsPlaceInTheHeader(String name) {
        var file = FileCalls.newFile();
        assertThat(files.put(file, name, NOTES).statusCode()).isEqualTo(200);
        sam.send(file);
        var answer = files.get(file, "");
        isSealed(answer);
        var kept = students.readAfter(sam.token(), 0)
                .messages()
                .getLast()
                .files()
                .getFirst()
                .name();
        assertThat(kept).doesNotContain("\r", "\n", "/", "\\").endsWith(".txt");
        assertThat(ContentDisposition.parse(header(answer, "Content-Disposition"))
                        .getFilename())
                .isEqualTo(kept);
    }

    @Test
    void aRefusalIsASentenceInTheReadersLanguage() {
        var page = "<!doctype html><html><body>hello</body></html>".getBytes(StandardCharsets.UTF_8);
        var english = files.put(FileCalls.newFile(), "trick.png", page);
        assertThat(english.statusCode()).isEqualTo(400);
        assertThat(header(english, "Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(words(english)).isEqualTo("This is an HTML page, not a PNG picture.");
        var spanish = files.browser()
                .withLanguage("es")
                .call(
                        "PUT",
                        files.at(FileCalls.newFile()) + FileCalls.named("trick.png"),
                        BodyPublishers.ofByteArray(page),
                        FileCalls.OURS);
        assertThat(words(spanish)).contains("HTML").contains("PNG").doesNotContain("This");
    }
}
