package org.supportchat.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supportchat.chaos.ChaosTest;
import org.supportchat.chaos.Site;

/**
 * How long a message takes to be stored while a student sends fifty files at once that are too large, never end, or hardly
 * come: as a ratio to how long it takes in peace, by turns. The figures go to {@code target/load/uploads.md}.
 */
@ChaosTest
@Tag("load")
class UploadLoadTests {

    private static final Path REPORT = Path.of("target", "load", "uploads.md");
    private static final int WRITERS = 40;
    private static final int ROUNDS = 3;
    private static final int MESSAGES = 20;
    private static final int UPLOADS = 50;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** One who writes, and when each message went out. */
    private final class Writer {

        private final Map<String, Long> underway = new ConcurrentHashMap<>();
        private final ChatPage chat;

        Writer(Browser browser, int number) {
            chat = ChatPage.start(browser, "Sam Example " + number, "What does this loop print?", this::hear);
        }

        void write() {
            var key = UUID.randomUUID().toString().replace("-", "");
            underway.put(key, System.nanoTime());
            chat.write(key, "What comes next?");
        }

        private void hear(Answer answer) {
            if (answer instanceof Answer.Confirmed confirmed) {
                var at = underway.remove(confirmed.key());
                if (at != null) {
                    taken.add(System.nanoTime() - at);
                }
            }
        }
    }

    private final ConcurrentLinkedQueue<Long> taken = new ConcurrentLinkedQueue<>();

    @Test
    void messagesGoOnWhileUploadsAreAbused(Site site) throws Exception {
        site.prepare(1);
        var home = site.application().home();
        var writers = IntStream.range(0, WRITERS)
                .mapToObj(number -> new Writer(new Browser(home), number))
                .toList();
        await().until(() -> writers.stream().allMatch(writer -> writer.chat.canWrite()));
        measure(writers);
        var ratios = new ArrayList<Double>();
        var lines = new ArrayList<>(List.of("# Messages while uploads are abused", ""));
        for (var round = 0; round < ROUNDS; round++) {
            var inPeace = measure(writers);
            long abused;
            try (var abuse = new Abuse(site)) {
                abused = measure(writers);
                lines.add("- uploads refused or cut in round %d: %d".formatted(round + 1, abuse.done()));
            }
            ratios.add((double) abused / inPeace);
            lines.add("- p99 to be stored: %.1f ms in peace, %.1f ms abused".formatted(inPeace / 1e6, abused / 1e6));
        }
        var ratio = ratios.stream().sorted().toList().get(ROUNDS / 2);
        lines.add("- median ratio: %.2f".formatted(ratio));
        lines.forEach(System.out::println);
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, lines);
        assertThat(ratio).isLessThan(2);
    }

    /** All write at once, each at its own pace; the longest of the quickest 99 in 100, in nanoseconds. */
    private long measure(List<Writer> writers) {
        taken.clear();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            writers.forEach(writer -> threads.submit(() -> {
                writeAll(writer);
                return writer;
            }));
        }
        await().until(() -> writers.stream().allMatch(writer -> writer.underway.isEmpty()));
        var sorted = taken.stream().sorted().toList();
        return sorted.get(sorted.size() * 99 / 100);
    }

    private static void writeAll(Writer writer) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(ThreadLocalRandom.current().nextLong(PAUSE.toNanos()));
        for (var message = 0; message < MESSAGES; message++) {
            writer.write();
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        }
    }

    /** Fifty uploads at once, each begun anew when it is refused. */
    private static final class Abuse implements AutoCloseable {

        /** Milliseconds; with fifty of them that is still five hundred tries a second. */
        private static final int BETWEEN_TRIES = 100;

        private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        private final AtomicBoolean isOver = new AtomicBoolean();
        private final ConcurrentLinkedQueue<Long> sent = new ConcurrentLinkedQueue<>();
        private final Site site;
        private final Browser browser;
        private final UUID chatId;

        Abuse(Site site) {
            this.site = site;
            browser = new Browser(site.application().home());
            var chat = ChatPage.start(browser, "Mallory Example", "What can I break here?", answer -> {});
            await().until(chat::canWrite);
            chatId = chat.chatId();
            for (var number = 0; number < UPLOADS; number++) {
                var kind = number % 3;
                threads.submit(() -> goOn(kind));
            }
        }

        int done() {
            return sent.size();
        }

        private void goOn(int kind) {
            while (!isOver.get()) {
                try (var upload = begin(kind)) {
                    sent.add(kind == 2 ? trickle(upload) : upload.flood(BareUpload.chunk(10_000), 200_000_000));
                    TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES);
                } catch (IOException refused) {
                    sent.add(0L);
                } catch (InterruptedException stop) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }

        private BareUpload begin(int kind) throws IOException {
            var path = "chat/" + chatId + "/files/" + FileCalls.newFile() + FileCalls.named("endless.txt");
            var length = kind == 0 ? "Content-Length: 200000000" : "Transfer-Encoding: chunked";
            return new BareUpload(site.application().home(), path, browser.cookieHeader(), length);
        }

        private long trickle(BareUpload upload) throws IOException, InterruptedException {
            while (!isOver.get() && !upload.isAnswered()) {
                upload.send(BareUpload.chunk(1));
                TimeUnit.SECONDS.sleep(1);
            }
            return 1;
        }

        @Override
        public void close() {
            isOver.set(true);
            threads.close();
        }
    }
}
