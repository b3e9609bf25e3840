package org.supportchat.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.util.unit.DataSize;

/** A student who sends files, and where they come to lie. */
record Sending(Attachments attachments, UUID shelf, String uploader) {

    static Sending to(Attachments attachments) {
        return new Sending(attachments, UUID.randomUUID(), "student");
    }

    /** With the limits of the product. */
    static AttachmentSettings settings(Path directory) {
        return new AttachmentSettings(
                directory,
                DataSize.ofMegabytes(5),
                DataSize.ofMegabytes(25),
                10,
                DataSize.ofMegabytes(100),
                500,
                DataSize.ofMegabytes(500),
                Duration.ofMinutes(5),
                Duration.ofSeconds(30),
                DataSize.ofKilobytes(10),
                600,
                3,
                64,
                Duration.ofHours(24));
    }

    Uploader by() {
        return new Uploader(shelf, uploader);
    }

    Offer offer(String name, long size) {
        return new Offer(UUID.randomUUID(), shelf, uploader, name, size);
    }

    StoredFile send(String name, byte[] bytes) {
        return send(offer(name, bytes.length), bytes);
    }

    StoredFile send(Offer offer, byte[] bytes) {
        return send(offer, new ByteArrayInputStream(bytes));
    }

    StoredFile send(Offer offer, InputStream bytes) {
        return attachments.receive(offer, bytes);
    }

    StoredFile sendText(int size) {
        return send("notes.txt", text(size));
    }

    static byte[] text(int size) {
        return Samples.bytes("x".repeat(size));
    }

    List<StoredFile> keep(StoredFile... files) {
        return attachments.keep(Stream.of(files).map(StoredFile::id).toList(), shelf, uploader);
    }

    void discard(StoredFile file) {
        attachments.discard(file.id(), shelf, uploader);
    }

    static byte[] bytes(Attachments attachments, UUID id) {
        try (var content = attachments.open(id)) {
            return content.bytes().readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** All that is in the store, temporary files too, but for the mark of its owner. */
    static List<Path> stored(AttachmentSettings settings) throws IOException {
        if (!Files.exists(settings.directory())) {
            return List.of();
        }
        try (var files = Files.walk(settings.directory())) {
            return files.filter(file -> !Files.isDirectory(file) && !file.endsWith("owner"))
                    .toList();
        }
    }
}
