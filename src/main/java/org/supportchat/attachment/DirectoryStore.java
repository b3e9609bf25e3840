package org.supportchat.attachment;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Keeps the bytes in a directory, two levels deep by the first digits of their names, so that none of its directories
 * has very many. They are written beside, in the same file system, forced to the disk, and then moved in one step.
 */
@Component
class DirectoryStore implements FileStore {

    private static final String TEMPORARY = "temporary";
    private static final String OWNER = "owner";
    private static final int DIGITS = 2;

    private final Path directory;

    DirectoryStore(AttachmentSettings settings) {
        this.directory = settings.directory().toAbsolutePath().normalize();
    }

    @Override
    public Path createTemporary() throws IOException {
        var folder = Files.createDirectories(directory.resolve(TEMPORARY));
        return Files.createFile(folder.resolve(UUID.randomUUID().toString()));
    }

    @Override
    public void put(String name, Path file) throws IOException {
        createShard(name);
        force(file, StandardOpenOption.WRITE);
        try {
            Files.move(file, place(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            put(name, bring(file));
        }
        forceDirectory(shard(name));
    }

    @Override
    public Bytes open(String name) throws IOException {
        var place = place(name);
        return new Bytes(Files.size(place), Files.newInputStream(place));
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(place(name));
    }

    @Override
    public boolean belongsTo(String owner) throws IOException {
        var mark = directory.resolve(OWNER);
        if (!Files.exists(mark)) {
            var written = Files.writeString(createTemporary(), owner);
            force(written, StandardOpenOption.WRITE);
            Files.move(written, mark, StandardCopyOption.ATOMIC_MOVE);
            forceDirectory(directory);
        }
        return Files.readString(mark).strip().equals(owner);
    }

    @Override
    public void visit(Instant before, Consumer<List<String>> visitor) throws IOException {
        Folders.visit(directory, directory.resolve(TEMPORARY), before, visitor);
    }

    @Override
    public void deleteTemporary(Instant before) throws IOException {
        for (var file : Folders.olderThan(directory.resolve(TEMPORARY), before)) {
            Files.deleteIfExists(file);
        }
    }

    /** Of the nearest directory that is there. */
    @Override
    public long usableSpace() throws IOException {
        var there = directory;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return Files.getFileStore(there).getUsableSpace();
    }

    private Path place(String name) {
        return shard(name).resolve(name);
    }

    private Path shard(String name) {
        return upperShard(name).resolve(name.substring(DIGITS, 2 * DIGITS));
    }

    private Path upperShard(String name) {
        return directory.resolve(name.substring(0, DIGITS));
    }

    private void createShard(String name) throws IOException {
        if (!Files.exists(shard(name))) {
            Files.createDirectories(shard(name));
            forceDirectory(upperShard(name));
            forceDirectory(directory);
        }
    }

    private Path bring(Path file) throws IOException {
        var here = createTemporary();
        try {
            Files.copy(file, here, StandardCopyOption.REPLACE_EXISTING);
            Files.delete(file);
            return here;
        } catch (IOException fault) {
            Files.deleteIfExists(here);
            throw fault;
        }
    }

    private static void forceDirectory(Path folder) throws IOException {
        try {
            force(folder, StandardOpenOption.READ);
        } catch (AccessDeniedException windows) {
            // There a directory cannot be opened, and needs not be: the move is in the journal.
        }
    }

    private static void force(Path path, StandardOpenOption access) throws IOException {
        try (var channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }
}
