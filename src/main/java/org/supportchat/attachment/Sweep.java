package org.supportchat.attachment;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Deletes what nobody can reach: files that never became part of a message, bytes that no row knows, and temporary files.
 * Bytes are left alone for an hour, which is much longer than a row takes that comes after them; so it may run on several
 * nodes at once, and while files arrive. Where the store belongs to another database than the one that the server was
 * started with, that a row is not there says nothing, and all bytes are left alone.
 */
@Component
class Sweep {

    private static final Logger log = LoggerFactory.getLogger(Sweep.class);

    static final Duration LEFT_ALONE = Duration.ofHours(1);

    private final FileLedger ledger;
    private final FileStore store;
    private final BytesRemoval removal;
    private final AttachmentSettings settings;
    private final Clock clock;
    private final AtomicBoolean told = new AtomicBoolean();

    Sweep(FileLedger ledger, FileStore store, BytesRemoval removal, AttachmentSettings settings, Clock clock) {
        this.ledger = ledger;
        this.store = store;
        this.removal = removal;
        this.settings = settings;
        this.clock = clock;
    }

    void run() throws IOException {
        deleteUnkept(clock.instant().minus(settings.unsentLife()));
        var before = clock.instant().minus(LEFT_ALONE);
        store.deleteTemporary(before);
        if (store.belongsTo(owner())) {
            store.visit(before, this::deleteUnknown);
        } else {
            tellOnce();
        }
    }

    /** Two nodes that sweep for the first time may both want to say it. */
    private String owner() {
        try {
            return ledger.owner();
        } catch (DataIntegrityViolationException saidMeanwhile) {
            return ledger.owner();
        }
    }

    private void deleteUnkept(Instant before) {
        while (ledger.deleteUnkept(before)) {
            Thread.onSpinWait();
        }
    }

    private void tellOnce() {
        if (told.compareAndSet(false, true)) {
            log.warn(
                    "The files in {} belong to another database than the one in use: none of them is swept. If that is"
                            + " right, delete the file \"owner\" there",
                    settings.directory());
        }
    }

    /** Names that are not ours belong to somebody else. */
    private void deleteUnknown(List<String> names) {
        var places = names.stream().map(Place::of).flatMap(Optional::stream).collect(Collectors.toSet());
        var known = ledger.knownAmong(places);
        names.stream()
                .filter(name ->
                        Place.of(name).filter(place -> !known.contains(place)).isPresent())
                .forEach(removal::remove);
    }
}
