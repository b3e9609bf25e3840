package org.supportchat.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportchat.SupportChat;
import org.supportchat.chat.MessageView;
import org.supportchat.chat.StudentChatService;

/** Messages with more files than a composer lets anybody send, by the calls that a composer makes. */
@SpringBootTest(classes = SupportChat.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ManyFilesTests {

    private static final byte[] SMALL = "print('hello')\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LARGE = "x".repeat(4_400_000).getBytes(StandardCharsets.UTF_8);

    @Autowired
    private StudentChatService students;

    @LocalServerPort
    private int port;

    private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    private ChatWithFiles sam;
    private ChatPage page;

    @BeforeEach
    void openAChat() {
        sam = ChatWithFiles.start(port, students);
        var browser = sam.newcomer().withCookie("support-chat", sam.token().value());
        page = ChatPage.ofStudent(browser, answers::add);
        await().until(page::canWrite);
    }

    private List<String> uploaded(int number, byte[] bytes) {
        var calls = sam.calls();
        var files = Stream.generate(FileCalls::newFile).limit(number).toList();
        files.forEach(file ->
                assertThat(calls.put(file, "loop.py", bytes).statusCode()).isEqualTo(200));
        return files;
    }

    private Answer answerTo(List<String> files) {
        answers.clear();
        page.write(FileCalls.digits(UUID.randomUUID()), "Here they are", files);
        await().until(() -> !answers.isEmpty());
        return answers.element();
    }

    private List<Integer> filesOfMessages() {
        return students.readAfter(sam.token(), 0).messages().stream()
                .map(MessageView::files)
                .map(List::size)
                .filter(files -> files > 0)
                .toList();
    }

    @Test
    void elevenFilesAreNoMessageAndTenOfThemAre() {
        var files = uploaded(11, SMALL);

        assertThat(answerTo(files))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.reason()).contains("10"));
        assertThat(filesOfMessages()).isEmpty();
        assertThat(answerTo(files.subList(0, 10))).isInstanceOf(Answer.Confirmed.class);
        assertThat(filesOfMessages()).containsExactly(10);
    }

    @Test
    void twentySixMegabytesAreNoMessageAndTwentyTwoAre() {
        var files = uploaded(6, LARGE);

        assertThat(answerTo(files))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.reason()).contains("25"));
        assertThat(filesOfMessages()).isEmpty();
        assertThat(answerTo(files.subList(0, 5))).isInstanceOf(Answer.Confirmed.class);
        assertThat(filesOfMessages()).containsExactly(5);
    }

    /** Who is told 429 was not looked up: nobody with such a token is let in. */
    @Test
    void fromOneAddressOnlySoManyAreLookedUp() throws Exception {
        try (var client = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName("127.0.0.9"))
                .build()) {
            var tries = Collections.nCopies(1_300, tryOfNobody());
            var answers = new ArrayList<Integer>();
            for (var one : tries) {
                answers.add(client.send(one, BodyHandlers.discarding()).statusCode());
            }
            assertThat(answers).startsWith(404).endsWith(429).containsOnly(404, 429);
            assertThat(answers.indexOf(429)).isBetween(1_200, 1_290);
        }
        assertThat(sam.calls().may(FileCalls.newFile(), "loop.py", 10).statusCode())
                .as("from another address")
                .isEqualTo(204);
    }

    private HttpRequest tryOfNobody() {
        var path = "chat/" + sam.id() + "/files/" + FileCalls.newFile() + FileCalls.named("loop.py") + "&size=10";
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path))
                .header("Cookie", "support-chat=" + "a".repeat(43))
                .headers(FileCalls.OURS)
                .POST(BodyPublishers.noBody())
                .build();
    }

    @Test
    void fileOfAnotherChatIsNoPartOfAMessage() {
        var others = ChatWithFiles.start(port, students);
        var file = FileCalls.newFile();
        assertThat(others.calls().put(file, "loop.py", SMALL).statusCode()).isEqualTo(200);

        IntStream.range(0, 2)
                .forEach(again -> assertThat(answerTo(List.of(file))).isInstanceOf(Answer.Refused.class));
        assertThat(filesOfMessages()).isEmpty();
    }
}
