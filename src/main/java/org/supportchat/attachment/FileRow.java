package org.supportchat.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a file whose bytes are stored. */
@Entity
@Table(name = "stored_file")
class FileRow {

    @Id
    private UUID id = new UUID(0, 0);

    @Version
    private @Nullable Long version;

    private UUID place = UUID.randomUUID();
    private UUID shelf = new UUID(0, 0);
    private String uploader = "";
    private String name = "";

    @Enumerated(EnumType.STRING)
    private FileType type = FileType.TXT;

    private long bytes;
    private @Nullable String encoding;
    private @Nullable Integer pictureWidth;
    private @Nullable Integer pictureHeight;
    private boolean scanned;
    private boolean kept;
    private Instant receivedAt = Instant.EPOCH;

    protected FileRow() {}

    FileRow(Offer offer, FileName name, Checked checked, Instant now) {
        this.id = offer.id();
        this.shelf = offer.shelf();
        this.uploader = offer.uploader();
        this.name = name.text();
        this.type = name.type();
        this.bytes = checked.size();
        this.encoding = checked.charset().map(Charset::name).orElse(null);
        this.scanned = checked.scanned();
        this.receivedAt = now;
        checked.picture().ifPresent(size -> {
            pictureWidth = size.width();
            pictureHeight = size.height();
        });
    }

    /** From now on it is part of a message. */
    void keep() {
        kept = true;
    }

    UUID id() {
        return id;
    }

    Uploader by() {
        return new Uploader(shelf, uploader);
    }

    /** The name that its bytes are stored under. */
    Place place() {
        return new Place(place);
    }

    FileType type() {
        return type;
    }

    long bytes() {
        return bytes;
    }

    boolean isKept() {
        return kept;
    }

    Optional<Charset> charset() {
        return Optional.ofNullable(encoding).map(Charset::forName);
    }

    StoredFile file() {
        return new StoredFile(id, shelf, name, type, bytes, picture(), scanned);
    }

    private @Nullable Dimensions picture() {
        return pictureWidth == null || pictureHeight == null ? null : new Dimensions(pictureWidth, pictureHeight);
    }
}
