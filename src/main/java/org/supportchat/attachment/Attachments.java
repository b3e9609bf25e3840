package org.supportchat.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;
import org.supportchat.common.NotFound;
import org.supportchat.common.NotNow;
import org.supportchat.common.TooMany;

/** The only way to files. Who may do what is decided by the caller, who owns the shelf, before every call. */
@Service
public class Attachments {

    private static final int FIRST_OF_PNG = 0x89;

    private final FileLedger ledger;
    private final FileStore store;
    private final Underway underway;
    private final UploadPace pace;
    private final Receiver receiver;
    private final Allowance allowance;
    private final FreeSpace space;
    private final AttachmentSettings settings;

    Attachments(
            FileLedger ledger,
            FileStore store,
            Underway underway,
            UploadPace pace,
            Receiver receiver,
            Allowance allowance,
            FreeSpace space,
            AttachmentSettings settings) {
        this.ledger = ledger;
        this.store = store;
        this.underway = underway;
        this.pace = pace;
        this.receiver = receiver;
        this.allowance = allowance;
        this.space = space;
        this.settings = settings;
    }

    public FileLimits limits() {
        return settings.limits();
    }

    /**
     * Before anything else is asked for one who announces or sends a file; it reads nothing.
     *
     * @param address from where it comes
     * @throws TooMany where too many came from there
     */
    public void requirePace(String address) {
        pace.requireAt(address);
    }

    /**
     * Whether it is worth sending the bytes.
     *
     * @throws Invalid where the name or the size breaks a rule
     * @throws TooMany where this was asked too often
     * @throws Conflict where the id is taken elsewhere
     * @throws NotNow where there is no space
     */
    public void check(Offer offer) {
        pace.require(offer.by());
        if (ledger.find(offer.id(), offer.by()).isEmpty()) {
            admit(offer);
        }
    }

    /**
     * Stores a file, and reads no more of it than is allowed. Sent again by the same uploader to the same shelf it
     * changes nothing, and is not read.
     *
     * @throws Invalid where the name, the size or the content breaks a rule
     * @throws TooMany where too many arrive at once, or too fast
     * @throws Conflict as {@link #check}, and where not all of it arrived, not in time, or it was discarded meanwhile
     * @throws NotNow as {@link #check}, and where the scanner for viruses is away
     */
    public StoredFile receive(Offer offer, InputStream bytes) {
        pace.require(offer.by());
        var known = ledger.find(offer.id(), offer.by());
        if (known.isPresent()) {
            return known.get();
        }
        var name = admit(offer);
        var arrival = underway.begin(offer);
        try {
            return receiver.receive(arrival, name, bytes);
        } finally {
            underway.end(arrival);
        }
    }

    /** Removes a file that is not part of a message, or stops it on its way; silent where there is none. */
    public void discard(UUID id, UUID shelf, String uploader) {
        var by = new Uploader(shelf, uploader);
        underway.withdraw(id, by);
        ledger.discard(id, by);
    }

    /**
     * Makes files part of what the caller stores, in the caller's transaction; the same order comes back.
     *
     * @throws Conflict where one is not there, kept already, or of another shelf or uploader
     * @throws Invalid where they are too many or too large together
     */
    public List<StoredFile> keep(Collection<UUID> ids, UUID shelf, String uploader) {
        return ids.isEmpty() ? List.of() : ledger.keep(ids, new Uploader(shelf, uploader));
    }

    /** Those that are there; one statement. */
    public Map<UUID, StoredFile> describe(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : ledger.describe(ids);
    }

    /** @throws NotFound where there is none */
    public Content open(UUID id) {
        var row = ledger.get(id);
        var bytes = bytes(row.place().original());
        return new Content(row.file().name(), row.type().contentType(), bytes.size(), bytes.stream());
    }

    /** @throws NotFound where there is none, or none could be drawn */
    public Content thumbnail(UUID id) {
        return drawn(ledger.get(id), Place::thumbnail);
    }

    /** The larger one, for looking at. @throws NotFound as {@link #thumbnail} */
    public Content picture(UUID id) {
        return drawn(ledger.get(id), Place::picture);
    }

    /**
     * How a text begins.
     *
     * @throws NotFound where there is none, or it is no text
     */
    public TextExcerpt excerpt(UUID id) {
        var row = ledger.get(id);
        var charset = row.charset().orElseThrow(() -> new NotFound("file.gone"));
        try (var bytes = bytes(row.place().original()).stream()) {
            return TextExcerpt.of(bytes, charset);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Deletes all files of a shelf in the caller's transaction, and stops those on their way; the bytes go once it is committed. */
    public void deleteShelf(UUID shelf) {
        underway.withdrawAll(shelf);
        ledger.deleteShelf(shelf);
    }

    private FileName admit(Offer offer) {
        var name = FileName.of(offer.name());
        if (offer.size() == Offer.NOT_TOLD) {
            ledger.requireRoom(offer.by(), 1);
            space.require(allowance.fileSize());
        } else {
            allowance.requireSize(offer.size());
            ledger.requireRoom(offer.by(), offer.size());
            space.require(offer.size());
        }
        return name;
    }

    private Content drawn(FileRow row, Function<Place, String> which) {
        var bytes = bytes(which.apply(row.place()));
        try {
            var stream = new BufferedInputStream(bytes.stream());
            stream.mark(1);
            var contentType = stream.read() == FIRST_OF_PNG ? "image/png" : "image/jpeg";
            stream.reset();
            return new Content(row.file().name(), contentType, bytes.size(), stream);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private FileStore.Bytes bytes(String name) {
        try {
            return store.open(name);
        } catch (NoSuchFileException gone) {
            throw new NotFound("file.gone");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
