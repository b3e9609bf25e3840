package org.supportchat.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the daemon of ClamAV about files. The bytes go to it over the line, so it needs no access to them where they are:
 * command {@code INSTREAM} of the manual page clamd(8).
 */
final class Clamd {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4 * 1024;

    private static final String ASKED = "stream: ";
    private static final String CLEAN = ASKED + "OK";
    private static final String FOUND = " FOUND";

    private final ClamdAddress address;
    private final Duration limit;

    /** @param limit how long an answer may take, from the first byte on */
    Clamd(ClamdAddress address, Duration limit) {
        this.address = address;
        this.limit = limit;
    }

    /**
     * The name of the virus in the file, or nothing where there is none.
     *
     * @throws IOException where there is no such answer in time
     */
    Optional<String> virusIn(Path file) throws IOException {
        var question = new FutureTask<>(() -> ask(file));
        Thread.ofVirtual().name("virus-scan").start(question);
        try {
            return virusOf(question.get(limit.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException late) {
            throw new IOException("no answer within " + limit.toMillis() + " ms", late);
        } catch (ExecutionException fault) {
            throw new IOException(String.valueOf(fault.getCause()), fault.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stop);
        } finally {
            question.cancel(true);
        }
    }

    private static Optional<String> virusOf(String answer) throws IOException {
        if (answer.equals(CLEAN)) {
            return Optional.empty();
        }
        if (answer.startsWith(ASKED) && answer.endsWith(FOUND)) {
            return Optional.of(answer.substring(ASKED.length(), answer.length() - FOUND.length()));
        }
        throw new IOException("the answer was \"" + answer + "\"");
    }

    /** An interrupt closes the line, wherever it waits. */
    private String ask(Path file) throws IOException {
        try (var line = address.connect();
                var bytes = Files.newInputStream(file)) {
            try {
                send(bytes, line);
            } catch (IOException hungUp) {
                return answerOf(line, hungUp);
            }
            return answer(line);
        }
    }

    private static void send(InputStream bytes, SocketChannel line) throws IOException {
        write(line, ByteBuffer.wrap(COMMAND));
        var chunk = ByteBuffer.allocate(Integer.BYTES + CHUNK);
        int read;
        do {
            read = bytes.readNBytes(chunk.array(), Integer.BYTES, CHUNK);
            write(line, chunk.clear().putInt(0, read).limit(Integer.BYTES + read));
        } while (read > 0);
    }

    private static void write(SocketChannel line, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            line.write(bytes);
        }
    }

    /** Before it hangs up on a file that is too large for it, it says so. */
    private static String answerOf(SocketChannel line, IOException hungUp) throws IOException {
        try {
            return answer(line);
        } catch (IOException silent) {
            hungUp.addSuppressed(silent);
            throw hungUp;
        }
    }

    private static String answer(SocketChannel line) throws IOException {
        var answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (line.read(answer) > 0) {
            if (answer.get(answer.position() - 1) == 0) {
                return new String(answer.array(), 0, answer.position() - 1, StandardCharsets.UTF_8);
            }
        }
        throw new IOException("no whole answer");
    }
}
