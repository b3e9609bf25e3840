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
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supportchat.chaos.ChaosTest;
import org.supportchat.chaos.Site;

/**
 * How long a message takes to be stored while a student sends fifty files at once that are too large, never end, or hardly
 * come, and tries again a second after each refusal: as a ratio to how long it takes in peace, by turns. The figures go to {@code target/load/uploads.md}.
 */
@ChaosTest
@Tag("load")
class UploadLoadTests {

    private static final Path REPORT = Path.of("target", "load", "uploads.md");
    private static final int WRITERS = 40;
    private static final int ROUNDS = 5;
    private static final int MESSAGES = 15;
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
        warmUp(site, writers);
        var ratios = new ArrayList<Double>();
        var lines = new ArrayList<>(List.of("# Messages while uploads are abused", ""));
        for (var round = 0; round < ROUNDS; round++) {
            var inPeace = measure(writers);
            long abused;
            try (var abuse = new Abuse(site)) {
                abused = measure(writers);
                lines.add("- uploads refused or cut in round %d: %d".formatted(round + 1, abuse.end()));
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

    /** The first of everything takes long, in peace and otherwise. */
    private void warmUp(Site site, List<Writer> writers) throws IOException {
        measure(writers);
        try (var abuse = new Abuse(site)) {
            measure(writers);
            abuse.end();
        }
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

    /**
     * The abuser, in a process of its own that comes after everything else, as if it were on another machine: what it costs
     * to send all that is not what it costs to withstand it.
     */
    private static final class Abuse implements AutoCloseable {

        private final Process process;

        Abuse(Site site) throws IOException {
            var browser = new Browser(site.application().home());
            var chat = ChatPage.start(browser, "Mallory Example", "What can I break here?", answer -> {});
            await().until(chat::canWrite);
            process = new ProcessBuilder(
                            "nice",
                            "-n",
                            "19",
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            UploadAbuser.class.getName(),
                            site.application().home().toString(),
                            chat.chatId().toString(),
                            browser.cookieHeader())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            chat.leave();
        }

        /** Ends it; gives how many uploads were refused or cut. */
        long end() throws IOException {
            process.getOutputStream().close();
            try (var output = process.inputReader()) {
                return Long.parseLong(output.readLine());
            }
        }

        @Override
        public void close() {
            process.destroy();
        }
    }
}
