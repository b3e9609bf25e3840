package org.supportchat.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.supportchat.SupportChat;
import org.supportchat.chat.NewChat;
import org.supportchat.chat.StudentChatService;
import org.supportchat.chat.StudentToken;

/**
 * What no browser would send, over a bare socket: bodies without end, bodies that hardly come, and too many at once. Little of
 * them is read, nothing of them is kept, and those who chat meanwhile go on.
 */
@SpringBootTest(
        classes = SupportChat.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "support-chat.attachment.upload-time=3s")
class UploadAbuseTests {

    private static final int MEGABYTE = 1_000_000;

    /** The largest file, and what the sockets of both ends may hold besides. */
    private static final int READ_AT_MOST = 5 * MEGABYTE + 12 * MEGABYTE;

    private static final int HEAP_MAY_MOVE = 20 * MEGABYTE;

    @TempDir
    private static Path directory;

    @Autowired
    private StudentChatService students;

    @LocalServerPort
    private int port;

    private StudentToken sam;
    private UUID chatId;
    private long heapBefore;

    @DynamicPropertySource
    static void keepFilesHere(DynamicPropertyRegistry properties) {
        properties.add("support-chat.attachment.directory", () -> directory);
    }

    @BeforeEach
    void startAChat() {
        sam = students.start(Optional.empty(), new NewChat("Sam Wire", "Why does my loop never end?"));
        chatId = students.find(sam).orElseThrow().id();
        heapBefore = heap();
    }

    @AfterEach
    void nothingIsLeft() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(filesBelow(directory)).isEmpty());
        assertThat(heap() - heapBefore).isLessThan(HEAP_MAY_MOVE);
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<Path> filesBelow(Path directory) {
        try (var all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private BareUpload upload(String name, String... headers) throws IOException {
        var path = "chat/" + chatId + "/files/" + FileCalls.newFile() + FileCalls.named(name);
        return new BareUpload(home(), path, "support-chat=" + sam.value(), headers);
    }

    /** A form would be read as a whole, where anything parsed it before this is asked for. */
    @Test
    void noBodyIsTakenForAForm() throws IOException {
        for (var type : List.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=x")) {
            for (var path :
                    List.of("chat/" + UUID.randomUUID() + "/files/" + FileCalls.newFile() + "?name=a.txt", "login")) {
                try (var upload =
                        new BareUpload(home(), path, "", "Content-Type: " + type, "Transfer-Encoding: chunked")) {
                    assertThat(upload.flood(BareUpload.chunk(10_000), 200L * MEGABYTE))
                            .as(type + " to " + path)
                            .isLessThan(READ_AT_MOST);
                }
            }
        }
    }

    private URI home() {
        return URI.create("http://localhost:" + port + "/");
    }

    @Test
    void aBodyThatSaysItIsTooLargeIsNotRead() throws IOException {
        try (var upload = upload("large.txt", "Content-Length: " + 200 * MEGABYTE)) {
            var piece = "x".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
            assertThat(upload.flood(piece, 200L * MEGABYTE)).isLessThan(READ_AT_MOST);
        }
    }

    @Test
    void aBodyWithoutAnEndIsReadToTheLimit() throws IOException {
        try (var upload = upload("endless.txt", "Transfer-Encoding: chunked")) {
            assertThat(upload.flood(BareUpload.chunk(10_000), 200L * MEGABYTE)).isLessThan(READ_AT_MOST);
        }
    }

    @Test
    void aBodyThatEndsBeforeItsTimeLeavesNothing() throws IOException {
        try (var upload = upload("half.txt", "Content-Length: 1000")) {
            upload.send("half of it".getBytes(StandardCharsets.US_ASCII));
        }
        try (var upload = upload("half.txt", "Transfer-Encoding: chunked")) {
            upload.send(BareUpload.chunk(100));
            upload.send("zz\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(upload.answer()).doesNotContain("200");
        }
    }

    @Test
    void oneByteASecondIsCutOff() throws IOException {
        try (var upload = upload("slow.txt", "Content-Length: 1000")) {
            await().pollInterval(Duration.ofSeconds(1))
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> {
                        upload.send(new byte[] {'x'});
                        assertThat(upload.isAnswered()).isTrue();
                    });
            assertThat(upload.answer()).contains(" 4");
        }
    }

    @Test
    void ofFiftyAtOnceAFewAreTakenAndTheChatGoesOn() throws Exception {
        var uploads = new ArrayList<BareUpload>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < 50; number++) {
                uploads.add(upload("many-" + number + ".txt", "Content-Length: 1000"));
            }
            var answers = uploads.stream()
                    .map(upload -> threads.submit(upload::answer))
                    .toList();
            await().until(() -> answers.stream()
                            .filter(Future::isDone)
                            .filter(answer -> answer.resultNow().contains(" 429"))
                            .count()
                    >= 47);
            assertThat(newcomerCanStart()).isTrue();
            for (var upload : uploads) {
                upload.close();
            }
        }
    }

    private boolean newcomerCanStart() {
        return new Browser(home()).get("", "text/html").statusCode() == 200;
    }
}
