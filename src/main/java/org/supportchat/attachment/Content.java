package org.supportchat.attachment;

import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes to hand out; whoever asked for them closes it.
 *
 * @param name to save it by
 * @param contentType never one that the sender chose
 * @param size in bytes
 */
public record Content(String name, String contentType, long size, InputStream bytes) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
