package org.supportchat.attachment;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Looks through directories in which files come and go meanwhile. */
final class Folders {

    private Folders() {}

    /** Gives the names of older files two levels down, those of one directory at a time. */
    static void visit(Path top, Path except, Instant before, Consumer<List<String>> visitor) throws IOException {
        for (var upper : entries(top)) {
            if (!upper.equals(except) && Files.isDirectory(upper)) {
                for (var lower : entries(upper)) {
                    var names = olderThan(lower, before).stream()
                            .map(file -> file.getFileName().toString())
                            .toList();
                    if (!names.isEmpty()) {
                        visitor.accept(names);
                    }
                }
            }
        }
    }

    /** The files of this directory that were written before this time; none where there is no directory. */
    static List<Path> olderThan(Path folder, Instant before) throws IOException {
        var found = new ArrayList<Path>();
        for (var entry : entries(folder)) {
            try {
                if (Files.isRegularFile(entry)
                        && Files.getLastModifiedTime(entry).toInstant().isBefore(before)) {
                    found.add(entry);
                }
            } catch (NoSuchFileException goneMeanwhile) {
                continue;
            }
        }
        return found;
    }

    private static List<Path> entries(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var entries = new ArrayList<Path>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        }
        return entries;
    }
}
