package org.supportchat.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;

/**
 * The bytes of one file as they come in: counted, and refused as soon as they are too many, too late or not wanted any
 * more.
 */
final class Arrival {

    private static final int BUFFER = 8 * 1024;

    private final Offer offer;
    private final Allowance allowance;
    private final Clock clock;
    private final Instant begun;
    private final AttachmentSettings settings;
    private volatile boolean withdrawn;

    Arrival(Offer offer, Allowance allowance, Clock clock, AttachmentSettings settings) {
        this.offer = offer;
        this.allowance = allowance;
        this.clock = clock;
        this.begun = clock.instant();
        this.settings = settings;
    }

    Offer offer() {
        return offer;
    }

    /** The one who sends it does not want it any more. */
    void withdraw() {
        withdrawn = true;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    /**
     * Reads at most one buffer more than there may be.
     *
     * @return how many bytes there were
     * @throws Invalid where there are none, more than are allowed, or more than were announced
     * @throws Conflict where they came too slowly, stopped coming, or are not wanted any more
     * @throws IOException where they could not be written
     */
    long write(InputStream bytes, Path file) throws IOException {
        var buffer = new byte[BUFFER];
        var size = 0L;
        try (var output = Files.newOutputStream(file)) {
            for (var read = read(bytes, buffer, size); read >= 0; read = read(bytes, buffer, size)) {
                size += read;
                requireFitting(size);
                output.write(buffer, 0, read);
            }
        }
        if (size < offer.size()) {
            throw new Conflict("file.incomplete");
        }
        allowance.requireSize(size);
        return size;
    }

    private int read(InputStream bytes, byte[] buffer, long size) {
        if (withdrawn) {
            throw new Conflict("file.gone");
        }
        if (Duration.between(begun, clock.instant()).compareTo(settings.timeFor(size)) > 0) {
            throw new Conflict("file.too-slow");
        }
        try {
            return bytes.read(buffer);
        } catch (IOException lineLost) {
            throw new Conflict("file.incomplete");
        }
    }

    private void requireFitting(long size) {
        if (size > allowance.fileSize()) {
            allowance.requireSize(size);
        }
        if (offer.size() != Offer.NOT_TOLD && size > offer.size()) {
            throw new Invalid("file", "file.changed");
        }
    }
}
