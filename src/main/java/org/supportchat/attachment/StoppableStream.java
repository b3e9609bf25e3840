package org.supportchat.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Gives bytes to a reader of pictures until its thread is interrupted: so ends also one that does not look for that. */
final class StoppableStream extends MemoryCacheImageInputStream {

    /** Some readers work long over few bytes. */
    private static final int BYTES_AT_ONCE = 4096;

    private final InputStream bytes;

    /** @param bytes closed with this */
    StoppableStream(InputStream bytes) {
        super(bytes);
        this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
        stopWhereInterrupted();
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        stopWhereInterrupted();
        return super.read(buffer, offset, Math.min(length, BYTES_AT_ONCE));
    }

    @Override
    public void close() throws IOException {
        super.close();
        bytes.close();
    }

    private static void stopWhereInterrupted() throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("not needed any more");
        }
    }
}
