package org.supportchat.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Where the bytes are. A name is hex digits, and may have a suffix behind a dot. */
interface FileStore {

    /** Bytes to read, to be closed. */
    record Bytes(long size, InputStream stream) {}

    /** A new, empty file on this machine to write into what arrives; nobody finds it. */
    Path createTemporary() throws IOException;

    /** Takes the file away from where it is; once this returns, its bytes survive a power failure. */
    void put(String name, Path file) throws IOException;

    /** @throws java.nio.file.NoSuchFileException where there is none of this name */
    Bytes open(String name) throws IOException;

    /** Does nothing where there is none of this name. */
    void delete(String name) throws IOException;

    /** Whether it belongs to this owner; one that belongs to nobody does from now on. */
    boolean belongsTo(String owner) throws IOException;

    /** Gives the names of what was put there before this time, some at a time. */
    void visit(Instant before, Consumer<List<String>> visitor) throws IOException;

    /** Deletes what was written before this time and never put. */
    void deleteTemporary(Instant before) throws IOException;

    /** In bytes; the most that can be put. */
    long usableSpace() throws IOException;
}
