package org.supportchat.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.supportchat.LogLevels;
import org.supportchat.SettableClock;
import org.supportchat.attachment.ScannerSettings.WhenAway;
import org.supportchat.common.Invalid;
import org.supportchat.common.NotNow;

/** Whatever the scanner does, a file is known to be clean, refused, or marked. */
@ExtendWith(OutputCaptureExtension.class)
class VirusScanTests {

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock();
    private StubClamd clamd;
    private Path file;

    @BeforeEach
    void start() throws IOException {
        LogLevels.asInProduction(ScannerState.class);
        clamd = new StubClamd();
        file = Files.writeString(folder.resolve("secret-name"), "text");
    }

    @AfterEach
    void stop() throws IOException {
        clamd.close();
    }

    private VirusScan scan(WhenAway whenAway, Duration time) {
        return new VirusScan(new ScannerSettings(clamd.address(), whenAway, time), new ScannerState(clock));
    }

    private VirusScan refusing() {
        return scan(WhenAway.REFUSE, Duration.ofMinutes(1));
    }

    private void assertThatItIsAway(VirusScan scan) {
        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> scan.of(file)).withMessage("file.scanner-away");
        assertThat(scan.isAway()).isTrue();
    }

    @Test
    void sendsTheWholeFile() throws IOException {
        var bytes = new byte[1_000_000];
        new Random(1).nextBytes(bytes);
        Files.write(file, bytes);
        clamd.says("stream: OK");
        assertThat(refusing().of(file)).isEqualTo(Scan.CLEAN);
        assertThat(clamd.received()).isEqualTo(bytes);
    }

    @Test
    void anEmptyFileIsAskedAboutToo() throws IOException {
        Files.write(file, new byte[0]);
        clamd.says("stream: OK");
        assertThat(refusing().of(file)).isEqualTo(Scan.CLEAN);
        assertThat(clamd.received()).isEmpty();
    }

    @Test
    void refusesAVirus() {
        clamd.says("stream: Win.Test.EICAR_HDB-1 FOUND");
        var scan = refusing();
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> scan.of(file))
                .withMessage("file.virus")
                .satisfies(refusal ->
                        assertThat(refusal.problems().getFirst().field()).isEqualTo("file"));
        assertThat(scan.isAway()).isFalse();
    }

    @Test
    void refusesAVirusWhereFilesAreAcceptedUnchecked() {
        clamd.says("stream: X FOUND");
        var scan = scan(WhenAway.ACCEPT, Duration.ofMinutes(1));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> scan.of(file));
    }

    @Test
    void anErrorIsNoAnswer() {
        clamd.says("stream: Can't allocate memory ERROR");
        assertThatItIsAway(refusing());
        clamd.says("UNKNOWN COMMAND");
        assertThatItIsAway(refusing());
        clamd.says("");
        assertThatItIsAway(refusing());
    }

    @Test
    void aFileTooLargeForTheScannerIsNotChecked() throws IOException {
        Files.write(file, new byte[8_000_000]);
        clamd.does(line -> {
            new DataInputStream(line.getInputStream()).readNBytes(100_000);
            StubClamd.say(line, "INSTREAM size limit exceeded. ERROR");
        });
        assertThatItIsAway(refusing());
    }

    @Test
    void aLineClosedEarlyIsNoAnswer() throws IOException {
        clamd.does(line -> {});
        assertThatItIsAway(refusing());
        clamd.does(line -> {
            StubClamd.file(new DataInputStream(line.getInputStream()));
            line.getOutputStream().write("stream: OK".getBytes());
        });
        assertThatItIsAway(refusing());
        clamd.close();
        assertThatItIsAway(refusing());
    }

    @Test
    void anEndlessAnswerIsNone() {
        clamd.does(line -> {
            StubClamd.file(new DataInputStream(line.getInputStream()));
            while (true) {
                line.getOutputStream().write(new byte[] {'s', 't'});
            }
        });
        assertThatItIsAway(refusing());
    }

    @Test
    void waitsNoLongerThanIsSet() throws IOException {
        Files.write(file, new byte[20_000_000]);
        clamd.hangs();
        var begin = System.nanoTime();
        assertThatItIsAway(scan(WhenAway.REFUSE, Duration.ofMillis(300)));
        assertThat(Duration.ofNanos(System.nanoTime() - begin))
                .isBetween(Duration.ofMillis(300), Duration.ofSeconds(30));
    }

    @Test
    void waitsForASlowAnswer() {
        clamd.does(line -> {
            StubClamd.file(new DataInputStream(line.getInputStream()));
            for (var sign : "stream: OK\0".getBytes()) {
                line.getOutputStream().write(sign);
                line.getOutputStream().flush();
                Thread.sleep(20);
            }
        });
        assertThat(refusing().of(file)).isEqualTo(Scan.CLEAN);
    }

    @Test
    void takesFilesUncheckedWhereThatIsSet() throws IOException {
        clamd.close();
        assertThat(scan(WhenAway.ACCEPT, Duration.ofMinutes(1)).of(file)).isEqualTo(Scan.UNSCANNED);
    }

    @Test
    void withoutAScannerThereIsNoCheck() {
        var off = new VirusScan(
                new ScannerSettings(" ", WhenAway.REFUSE, Duration.ofSeconds(1)), new ScannerState(clock));
        assertThat(off.of(file)).isEqualTo(Scan.OFF);
        assertThat(off.isAway()).isFalse();
    }

    @Test
    void tellsOperatorsOnceAndNotOfEachFile(CapturedOutput output) {
        var scan = refusing();
        clamd.says("stream: ERROR");
        assertThatItIsAway(scan);
        assertThatItIsAway(scan);
        clamd.says("stream: OK");
        assertThat(scan.of(file)).isEqualTo(Scan.CLEAN);
        assertThat(scan.of(file)).isEqualTo(Scan.CLEAN);
        assertThat(scan.isAway()).isFalse();
        assertThat(output).containsOnlyOnce("does not answer").containsOnlyOnce("answers again");
        assertThat(output).doesNotContain("secret-name");
    }

    @Test
    void tellsNothingOfAScannerThatFailsNowAndThenUntilItFailsForLong(CapturedOutput output) {
        var scan = refusing();
        for (var time = 0; time < 10; time++) {
            clamd.says("stream: ERROR");
            assertThatItIsAway(scan);
            clamd.says("stream: OK");
            scan.of(file);
        }
        assertThat(output).containsOnlyOnce("does not answer").containsOnlyOnce("answers again");
        clamd.says("stream: ERROR");
        assertThatItIsAway(scan);
        clock.goAhead(Duration.ofMinutes(2));
        assertThatItIsAway(scan);
        assertThatItIsAway(scan);
        assertThat(output.getAll().split("does not answer", -1)).hasSize(3);
    }
}
