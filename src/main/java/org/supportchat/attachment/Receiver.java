package org.supportchat.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.supportchat.common.Conflict;
import org.supportchat.common.Refusal;

/** Takes in one file: its bytes to the store, and then its row. Whatever happens, no temporary file is left. */
@Component
class Receiver {

    private static final Logger log = LoggerFactory.getLogger(Receiver.class);
    private static final int LOCKS = 64;

    private final FileLedger ledger;
    private final FileStore store;
    private final FreeSpace space;
    private final VirusScan scanner;
    private final Previews previews;
    private final BytesRemoval removal;
    private final Clock clock;

    /** Rows of one uploader are added one after the other, so that what they have together is counted right. */
    private final List<ReentrantLock> locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toList();

    Receiver(
            FileLedger ledger,
            FileStore store,
            FreeSpace space,
            VirusScan scanner,
            Previews previews,
            BytesRemoval removal,
            Clock clock) {
        this.ledger = ledger;
        this.store = store;
        this.space = space;
        this.scanner = scanner;
        this.previews = previews;
        this.removal = removal;
        this.clock = clock;
    }

    StoredFile receive(Arrival arrival, FileName name, InputStream bytes) {
        var temporary = new ArrayList<Path>();
        try {
            var file = store.createTemporary();
            temporary.add(file);
            var size = arrival.write(bytes, file);
            var charset = Inspection.check(file, name.type());
            var scan = scanner.of(file);
            var preview = draw(file, name.type());
            preview.ifPresent(drawn -> temporary.addAll(List.of(drawn.thumbnail(), drawn.picture())));
            var checked = new Checked(size, charset, preview.map(Preview::size), scan != Scan.UNSCANNED);
            var row = new FileRow(arrival.offer(), name, checked, clock.instant());
            put(row.place(), file, preview);
            space.worked();
            return add(row, arrival);
        } catch (IOException fault) {
            throw space.failed(fault);
        } finally {
            temporary.forEach(Receiver::delete);
        }
    }

    /** Beside the file, where what a crash leaves is swept. */
    private Optional<Preview> draw(Path file, FileType type) {
        return type.group() == FileType.Group.PICTURE ? previews.of(file, file.resolveSibling("")) : Optional.empty();
    }

    private void put(Place place, Path file, Optional<Preview> preview) throws IOException {
        try {
            if (preview.isPresent()) {
                store.put(place.thumbnail(), preview.get().thumbnail());
                store.put(place.picture(), preview.get().picture());
            }
            store.put(place.original(), file);
        } catch (IOException fault) {
            removal.remove(place);
            throw fault;
        }
    }

    /** Where it is not known whether there is a row now, the bytes stay: the sweep knows later. */
    private StoredFile add(FileRow row, Arrival arrival) {
        var lock = locks.get(Math.floorMod(row.by().hashCode(), LOCKS));
        lock.lock();
        try {
            var file = ledger.add(row);
            if (arrival.isWithdrawn()) {
                ledger.discard(row.id(), row.by());
                throw new Conflict("file.gone");
            }
            return file;
        } catch (DataIntegrityViolationException addedMeanwhile) {
            removal.remove(row.place());
            return ledger.find(row.id(), row.by()).orElseThrow(() -> new Conflict("file.gone"));
        } catch (Refusal refusal) {
            removal.remove(row.place());
            throw refusal;
        } finally {
            lock.unlock();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException fault) {
            log.debug("Could not delete a temporary file, left to the sweep: {}", fault.toString());
        }
    }
}
