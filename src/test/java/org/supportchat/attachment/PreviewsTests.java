package org.supportchat.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.supportchat.LogLevels;

/** Whatever becomes of a picture, whoever sent it goes on in time, and so do all others. */
@ExtendWith(OutputCaptureExtension.class)
class PreviewsTests {

    /** What one of the makers does. */
    private interface Making {
        Optional<Preview> make(Path directory) throws Exception;
    }

    @TempDir
    private Path folder;

    private final CountDownLatch over = new CountDownLatch(1);
    private Previews previews;
    private Path file;
    private Path directory;

    @BeforeEach
    void writePicture() throws IOException {
        LogLevels.asInProduction(Previews.class);
        file = Files.write(
                folder.resolve("secret-name.png"),
                TestPictures.written(new BufferedImage(900, 900, BufferedImage.TYPE_INT_RGB), "png"));
        directory = Files.createDirectory(folder.resolve("made"));
    }

    @AfterEach
    void close() {
        over.countDown();
        previews.close();
    }

    private static PreviewSettings settings(Duration time) {
        return new PreviewSettings(2, 40_000_000, time);
    }

    private void use(Duration time, Making making) {
        previews = new Previews(settings(time), new PreviewMaker(settings(time)) {
            @Override
            Optional<Preview> make(Path file, Path directory) throws IOException {
                try {
                    return making.make(directory);
                } catch (IOException | RuntimeException fault) {
                    throw fault;
                } catch (Exception fault) {
                    throw new IOException(fault);
                }
            }
        });
    }

    private Stream<Path> made() throws IOException {
        return Files.list(directory);
    }

    @Test
    void makesTheTwoFiles() throws IOException {
        previews = new Previews(settings(Duration.ofMinutes(1)), new PreviewMaker(settings(Duration.ofMinutes(1))));
        var preview = previews.of(file, directory).orElseThrow();
        assertThat(preview.size()).isEqualTo(new Dimensions(360, 360));
        assertThat(made()).containsExactlyInAnyOrder(preview.thumbnail(), preview.picture());
        assertThat(previews.of(Files.writeString(file, "text"), directory)).isEmpty();
    }

    @Test
    void aFailureIsOneLineWithoutTheName(CapturedOutput output) throws IOException {
        previews = new Previews(settings(Duration.ofMinutes(1)), new PreviewMaker(settings(Duration.ofMinutes(1))));
        Files.write(file, TestPictures.cut(Files.readAllBytes(file), 0, 60));
        assertThat(previews.of(file, directory)).isEmpty();
        assertThat(previews.of(folder.resolve("secret-name-of-nothing"), directory))
                .isEmpty();
        assertThat(output.getAll().lines().filter(line -> line.contains("No preview of a picture")))
                .hasSize(2)
                .noneMatch(line -> line.contains("secret"));
    }

    @Test
    void errorsOfAReaderHarmNobody() {
        var calls = new AtomicInteger();
        use(Duration.ofMinutes(1), directory -> {
            switch (calls.incrementAndGet() % 3) {
                case 0 -> throw new OutOfMemoryError("for a test");
                case 1 -> throw new StackOverflowError("for a test");
                default -> throw new IllegalStateException("for a test");
            }
        });
        for (var time = 0; time < 10; time++) {
            assertThat(previews.of(file, directory)).isEmpty();
        }
        assertThat(calls).hasValue(10);
    }

    @Test
    void goesOnWithoutWhatTakesTooLongAndStopsIt() throws Exception {
        var stopped = new CountDownLatch(2);
        use(Duration.ofMillis(200), directory -> {
            try {
                over.await();
                return Optional.empty();
            } finally {
                stopped.countDown();
            }
        });
        var begin = System.nanoTime();
        assertThat(previews.of(file, directory)).isEmpty();
        assertThat(previews.of(file, directory)).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
        stopped.await();
    }

    @Test
    void stopsAReaderThatReadsForEver() throws Exception {
        var stopped = new CompletableFuture<Throwable>();
        use(Duration.ofMillis(200), directory -> {
            try (var stream = new StoppableStream(Files.newInputStream(file))) {
                while (true) {
                    stream.seek(0);
                    stream.read(new byte[16]);
                }
            } catch (IOException stop) {
                stopped.complete(stop);
                throw stop;
            }
        });
        assertThat(previews.of(file, directory)).isEmpty();
        assertThat(stopped.get()).isInstanceOf(IOException.class);
    }

    @Test
    void deletesWhatIsMadeTooLate() throws Exception {
        var caller = new CountDownLatch(1);
        use(Duration.ofMillis(100), directory -> {
            var thumbnail = Files.createTempFile(directory, "preview", ".png");
            var picture = Files.createTempFile(directory, "preview", ".png");
            while (caller.getCount() > 0) {
                Thread.onSpinWait();
            }
            return Optional.of(new Preview(new Dimensions(1, 1), thumbnail, picture));
        });
        assertThat(previews.of(file, directory)).isEmpty();
        caller.countDown();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(made()).isEmpty());
    }

    @Test
    void takesNoMoreThanCanWait(CapturedOutput output) throws Exception {
        var begun = new CountDownLatch(2);
        use(Duration.ofMinutes(1), directory -> {
            begun.countDown();
            over.await();
            return Optional.empty();
        });
        var waiting = Stream.generate(() -> Thread.ofVirtual().start(() -> previews.of(file, directory)));
        var first = waiting.limit(2).toList();
        begun.await();
        var others = Stream.generate(() -> Thread.ofVirtual().start(() -> previews.of(file, directory)))
                .limit(51)
                .toList();
        await().atMost(Duration.ofSeconds(30)).until(() -> output.getAll().contains("too many wait"));
        assertThat(previews.of(file, directory)).isEmpty();
        over.countDown();
        for (var thread : Stream.concat(first.stream(), others.stream()).toList()) {
            thread.join();
        }
    }
}
