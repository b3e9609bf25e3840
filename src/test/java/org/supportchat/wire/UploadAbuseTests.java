package org.supportchat.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
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

    /** One upload that is under way. */
    private final class Upload implements AutoCloseable {

        private final Socket socket = new Socket("localhost", port);
        private final OutputStream out = socket.getOutputStream();
        private long sent;

        Upload(String name, String... headers) throws IOException {
            socket.setSoTimeout(30_000);
            var path = "/chat/" + chatId + "/files/" + FileCalls.newFile() + FileCalls.named(name);
            out.write(String.join(
                            "\r\n",
                            "PUT " + path + " HTTP/1.1",
                            "Host: localhost:" + port,
                            "Cookie: support-chat=" + sam.value(),
                            "X-Support-Chat: files",
                            "Content-Type: application/octet-stream",
                            String.join("\r\n", headers),
                            "",
                            "")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }

        /** Sends this over and over, until the other end has had enough or so many bytes are sent. */
        void flood(byte[] piece, long most) {
            try {
                while (sent < most) {
                    out.write(piece);
                    sent += piece.length;
                }
            } catch (IOException cutOff) {
                // As it has to be.
            }
        }

        void send(byte[] bytes) throws IOException {
            out.write(bytes);
            out.flush();
        }

        /** The first line of the answer, or nothing where the line was cut. */
        String answer() {
            try {
                var line = new StringBuilder();
                for (var next = socket.getInputStream().read();
                        next > '\r';
                        next = socket.getInputStream().read()) {
                    line.append((char) next);
                }
                return line.toString();
            } catch (IOException cutOff) {
                return "";
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static byte[] chunk(int size) {
        var text = Integer.toHexString(size) + "\r\n" + "x".repeat(size) + "\r\n";
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void aBodyThatSaysItIsTooLargeIsNotRead() throws IOException {
        try (var upload = new Upload("large.txt", "Content-Length: " + 200 * MEGABYTE)) {
            upload.flood("x".repeat(10_000).getBytes(StandardCharsets.US_ASCII), 200L * MEGABYTE);
            assertThat(upload.sent).isLessThan(READ_AT_MOST);
        }
    }

    @Test
    void aBodyWithoutAnEndIsReadToTheLimit() throws IOException {
        try (var upload = new Upload("endless.txt", "Transfer-Encoding: chunked")) {
            upload.flood(chunk(10_000), 200L * MEGABYTE);
            assertThat(upload.sent).isLessThan(READ_AT_MOST);
        }
    }

    @Test
    void aBodyThatEndsBeforeItsTimeLeavesNothing() throws IOException {
        try (var upload = new Upload("half.txt", "Content-Length: 1000")) {
            upload.send("half of it".getBytes(StandardCharsets.US_ASCII));
        }
        try (var upload = new Upload("half.txt", "Transfer-Encoding: chunked")) {
            upload.send(chunk(100));
            upload.send("zz\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(upload.answer()).doesNotContain("200");
        }
    }

    @Test
    void oneByteASecondIsCutOff() throws IOException {
        try (var upload = new Upload("slow.txt", "Content-Length: 1000")) {
            await().pollInterval(Duration.ofSeconds(1))
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> {
                        upload.send(new byte[] {'x'});
                        assertThat(upload.socket.getInputStream().available()).isPositive();
                    });
            assertThat(upload.answer()).contains(" 4");
        }
    }

    @Test
    void ofFiftyAtOnceAFewAreTakenAndTheChatGoesOn() throws Exception {
        var uploads = new ArrayList<Upload>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < 50; number++) {
                uploads.add(new Upload("many-" + number + ".txt", "Content-Length: 1000"));
            }
            var answers = uploads.stream()
                    .map(upload -> threads.submit(upload::answer))
                    .toList();
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> answers.stream().filter(Future::isDone).count() >= 47);
            assertThat(answers.stream().filter(Future::isDone).map(Future::resultNow))
                    .allMatch(line -> line.contains(" 429"));
            assertThat(newcomerCanStart()).isTrue();
            for (var upload : uploads) {
                upload.close();
            }
        }
    }

    private boolean newcomerCanStart() {
        return new Browser(URI.create("http://localhost:" + port + "/"))
                        .get("", "text/html")
                        .statusCode()
                == 200;
    }
}
