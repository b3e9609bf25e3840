package org.supportchat.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** One upload over a bare socket, which sends what no browser would. */
final class BareUpload implements AutoCloseable {

    private static final int PATIENCE = 30_000;

    private final Socket socket;
    private final OutputStream out;
    private long sent;

    /**
     * Begins it.
     *
     * @param home where the site is
     * @param path of the file with its name, without a slash in front
     * @param headers such as the length of the body
     */
    BareUpload(URI home, String path, String cookies, String... headers) throws IOException {
        socket = new Socket(home.getHost(), home.getPort());
        socket.setSoTimeout(PATIENCE);
        out = socket.getOutputStream();
        send(String.join(
                        "\r\n",
                        "PUT /" + path + " HTTP/1.1",
                        "Host: " + home.getAuthority(),
                        "Cookie: " + cookies,
                        "X-Support-Chat: files",
                        String.join("\r\n", headers),
                        "",
                        "")
                .getBytes(StandardCharsets.US_ASCII));
    }

    /** A piece of a body whose length is not told. */
    static byte[] chunk(int size) {
        var text = Integer.toHexString(size) + "\r\n" + "x".repeat(size) + "\r\n";
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    void send(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /** Sends this over and over, until the other end has had enough or so many bytes are sent; gives how many were. */
    long flood(byte[] piece, long most) {
        try {
            while (sent < most) {
                out.write(piece);
                sent += piece.length;
            }
        } catch (IOException cutOff) {
            // As it has to be.
        }
        return sent;
    }

    boolean isAnswered() throws IOException {
        return socket.getInputStream().available() > 0;
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
