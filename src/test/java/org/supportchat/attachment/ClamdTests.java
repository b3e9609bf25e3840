package org.supportchat.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real clamd, which knows one virus: the one that every scanner knows for tests. Skipped where there is none. */
class ClamdTests {

    /** In two parts, so that no scanner takes this source for it. */
    private static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    private static final long LARGEST = 2_000_000;

    @TempDir
    private static Path folder;

    private static Process daemon;
    private static int port;

    @BeforeAll
    static void start() throws Exception {
        var program = program();
        assumeThat(program).as("clamd, of Debian's clamav-daemon").isPresent();
        port = freePort();
        var signatures = Files.createDirectory(folder.resolve("signatures"));
        Files.writeString(signatures.resolve("test.hdb"), md5(EICAR) + ":" + EICAR.length + ":EICAR-Test\n");
        var configuration = Files.write(
                folder.resolve("clamd.conf"),
                List.of(
                        "Foreground yes",
                        "TCPAddr 127.0.0.1",
                        "TCPSocket " + port,
                        "LocalSocket " + folder.resolve("clamd.ctl"),
                        "StreamMaxLength " + LARGEST,
                        "TemporaryDirectory " + folder,
                        "DatabaseDirectory " + signatures));
        daemon = new ProcessBuilder(program.get().toString(), "--config-file=" + configuration)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> tcp().virusIn(file("ready", new byte[1])).isEmpty());
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (daemon != null) {
            daemon.destroyForcibly().waitFor();
        }
    }

    private static Optional<Path> program() {
        return Stream.concat(Stream.of(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin"))
                .map(directory -> Path.of(directory, "clamd"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String md5(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    }

    private static Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static Clamd tcp() {
        return new Clamd(ClamdAddress.of("127.0.0.1:" + port), Duration.ofMinutes(1));
    }

    @Test
    void letsACleanFilePass() throws IOException {
        assertThat(tcp().virusIn(file("clean", new byte[1_000_000]))).isEmpty();
        assertThat(tcp().virusIn(file("empty", new byte[0]))).isEmpty();
    }

    @Test
    void findsTheVirusOverBothKindsOfLine() throws IOException {
        var unix = new Clamd(ClamdAddress.of("unix:" + folder.resolve("clamd.ctl")), Duration.ofMinutes(1));
        var virus = file("virus", EICAR);
        assertThat(tcp().virusIn(virus))
                .hasValueSatisfying(name -> assertThat(name).startsWith("EICAR-Test"));
        assertThat(unix.virusIn(virus))
                .hasValueSatisfying(name -> assertThat(name).startsWith("EICAR-Test"));
    }

    @Test
    void doesNotTakeAFileForCleanThatIsTooLarge() throws IOException {
        var large = file("large", new byte[(int) LARGEST * 4]);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> tcp().virusIn(large));
    }
}
