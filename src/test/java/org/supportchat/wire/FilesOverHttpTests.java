package org.supportchat.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
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
import org.supportchat.chat.EndingService;
import org.supportchat.chat.NewChat;
import org.supportchat.chat.NewMessage;
import org.supportchat.chat.StudentChatService;
import org.supportchat.chat.StudentToken;

/** The files of a chat over real HTTP: what is taken, how it leaves, and who gets nothing. */
@SpringBootTest(classes = SupportChat.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FilesOverHttpTests {

    private static final byte[] NOTES = "print('hello')\n".getBytes(StandardCharsets.UTF_8);
    private static final List<String> PARTS = List.of("", "/thumbnail", "/picture", "/text");

    @Autowired
    private StudentChatService students;

    @Autowired
    private EndingService endings;

    @Autowired
    private Staff staff;

    @LocalServerPort
    private int port;

    private StudentToken sam;
    private FileCalls files;

    @BeforeEach
    void startAChat() {
        sam = start();
        files = callsOf(sam);
    }

    private StudentToken start() {
        return students.start(Optional.empty(), new NewChat("Sam Wire", "Why does my loop never end?"));
    }

    private UUID chatOf(StudentToken token) {
        return students.find(token).orElseThrow().id();
    }

    private Browser newcomer() {
        return new Browser(URI.create("http://localhost:" + port + "/"));
    }

    private FileCalls callsOf(StudentToken token) {
        return FileCalls.ofStudent(newcomer().withCookie("support-chat", token.value()), chatOf(token));
    }

    private FileCalls callsOfStaff() {
        var browser = newcomer();
        SignIn.as(browser, staff.technician("Ana").getUsername(), Staff.PASSWORD);
        return FileCalls.ofStaff(browser, chatOf(sam));
    }

    private String sent(String name, byte[] bytes) {
        var file = FileCalls.newFile();
        assertThat(files.put(file, name, bytes).statusCode()).isEqualTo(200);
        students.send(sam, new NewMessage(UUID.randomUUID(), "", List.of(FileCalls.id(file))));
        return file;
    }

    private static byte[] picture() {
        var image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(100, 100, 500, 300);
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
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
        var file = sent("notes.py", NOTES);
        for (var calls : List.of(files, callsOfStaff())) {
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
        assertThat(files.may(file, "ring.png", picture().length).statusCode()).isEqualTo(204);
        var answer = files.put(file, "ring.png", picture());
        assertThat(words(answer))
                .contains("\"id\":\"" + file + "\"", "\"name\":\"ring.png\"", "\"size\":" + picture().length)
                .contains("\"group\":\"picture\"", "\"picture\":{\"width\":480,\"height\":320}")
                .doesNotContain("unscanned");
    }

    @Test
    void picturesAreSeenInThePageAsTheyWereDrawnAnew() throws IOException {
        var drawn = picture();
        var hidden = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        var both = Arrays.copyOf(drawn, drawn.length + hidden.length);
        System.arraycopy(hidden, 0, both, drawn.length, hidden.length);
        var file = sent("ring.png", both);
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
        var file = sent("page.html", page);
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
        students.send(sam, new NewMessage(UUID.randomUUID(), "", List.of(FileCalls.id(file))));
        var answer = files.get(file, "");
        isSealed(answer);
        var kept = students.readAfter(sam, 0)
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

    @Test
    void anotherSitesPageCanSendNothing() {
        var file = FileCalls.newFile();
        var body = BodyPublishers.ofByteArray(NOTES);
        var path = files.at(file) + FileCalls.named("notes.py");
        assertThat(files.browser().call("PUT", path, body).statusCode()).isEqualTo(403);
        assertThat(files.browser().call("POST", path + "&size=1", body).statusCode())
                .isEqualTo(403);
        assertThat(files.browser().call("DELETE", path, body).statusCode()).isEqualTo(403);
        var preflight = files.browser()
                .call(
                        "OPTIONS",
                        path,
                        BodyPublishers.noBody(),
                        "Origin",
                        "https://evil.example",
                        "Access-Control-Request-Method",
                        "PUT",
                        "Access-Control-Request-Headers",
                        "x-support-chat");
        assertThat(header(preflight, "Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void filesOfTheStaffNeedASignIn() {
        var file = sent("notes.py", NOTES);
        var outside = FileCalls.ofStaff(newcomer(), chatOf(sam));
        assertThat(outside.get(file, "").statusCode()).isEqualTo(401);
        assertThat(outside.put(FileCalls.newFile(), "notes.py", NOTES).statusCode())
                .isEqualTo(401);
        var student = FileCalls.ofStaff(files.browser(), chatOf(sam));
        assertThat(student.get(file, "").statusCode()).isEqualTo(401);
    }

    @Test
    void aLinkDiesWithItsChat() {
        var file = sent("notes.py", NOTES);
        var staffs = callsOfStaff();
        assertThat(staffs.get(file, "").statusCode()).isEqualTo(200);
        endings.erase(sam);
        PARTS.forEach(part -> {
            assertThat(files.get(file, part).statusCode()).isEqualTo(404);
            assertThat(staffs.get(file, part).statusCode()).isEqualTo(404);
        });
    }

    /** Guessed, mutated and stale links, with no key, a wrong key, a key that is no longer good, and as the staff. */
    @Test
    void aThousandTriesAtFilesOfOthersGiveNothing() {
        var text = sent("notes.py", NOTES);
        var ring = sent("ring.png", picture());
        var mine = chatOf(sam);
        var chance = new Random(20261127);
        var erased = start();
        var stale = callsOf(erased);
        endings.erase(erased);
        var kim = start();
        var kims = callsOf(kim);
        var withKimsKey = FileCalls.ofStudent(kims.browser(), mine);
        var withNoKey = FileCalls.ofStudent(newcomer(), mine);
        var withForgedKey =
                FileCalls.ofStudent(newcomer().withCookie("support-chat", changed(sam.value(), chance)), mine);
        var unknown = FileCalls.ofStudent(files.browser(), UUID.randomUUID());
        var staffs = callsOfStaff();
        var tries = new ArrayList<Supplier<HttpResponse<byte[]>>>();
        for (var round = 0; tries.size() < 1_000; round++) {
            var part = PARTS.get(round % PARTS.size());
            var real = round % 2 == 0 ? text : ring;
            var mutated = changed(real, chance);
            var guessed = FileCalls.digits(new UUID(chance.nextLong(), chance.nextLong()));
            List.of(withKimsKey, withNoKey, withForgedKey, unknown, kims, stale)
                    .forEach(calls -> tries.add(() -> calls.get(real, part)));
            List.of(files, staffs, kims).forEach(calls -> {
                tries.add(() -> calls.get(mutated, part));
                tries.add(() -> calls.get(guessed, part));
            });
            tries.add(() -> withKimsKey.put(real, "notes.py", NOTES));
            tries.add(() -> withForgedKey.delete(real));
        }
        assertThat(tries.parallelStream().map(one -> one.get().statusCode())).doesNotContain(200, 204, 500, 503);
        assertThat(files.get(text, "").body()).isEqualTo(NOTES);
        assertThat(files.get(ring, "").body()).isEqualTo(picture());
    }

    /** With one letter or digit another. */
    private static String changed(String text, Random chance) {
        var at = chance.nextInt(Math.min(text.length(), 32));
        var other = text.charAt(at) == 'a' ? 'b' : 'a';
        return text.substring(0, at) + other + text.substring(at + 1);
    }
}
