package org.supportchat.attachment;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** Listens as clamd would, and does with each question what a test wants. */
final class StubClamd implements AutoCloseable {

    /** What it does with one question. */
    interface Answering {
        void answer(Socket line) throws Exception;
    }

    private final ServerSocket socket;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Answering answering = line -> {};
    private volatile byte[] received = {};

    StubClamd() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    /** The bytes of the last file. */
    byte[] received() {
        return received;
    }

    void does(Answering next) {
        answering = next;
    }

    /** Reads the whole file, and says this. */
    void says(String answer) {
        answering = line -> {
            received = file(new DataInputStream(line.getInputStream()));
            say(line, answer);
        };
    }

    /** Reads nothing more and says nothing, until the test is over. */
    void hangs() {
        answering = line -> closed.await();
    }

    static void say(Socket line, String answer) throws IOException {
        line.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.UTF_8));
    }

    static byte[] file(DataInputStream line) throws IOException {
        var command = new String(line.readNBytes("zINSTREAM\0".length()), StandardCharsets.UTF_8);
        if (!command.equals("zINSTREAM\0")) {
            throw new IOException(command);
        }
        var file = new ByteArrayOutputStream();
        for (var length = line.readInt(); length > 0; length = line.readInt()) {
            file.write(line.readNBytes(length));
        }
        return file.toByteArray();
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var line = socket.accept();
                Thread.ofVirtual().start(() -> serve(line));
            } catch (IOException over) {
                return;
            }
        }
    }

    private void serve(Socket line) {
        try (line) {
            answering.answer(line);
        } catch (Exception hungUp) {
            // The other side has seen what the test is about.
        }
    }
}
