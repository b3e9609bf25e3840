package org.supportchat.attachment;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Deletes the bytes of files that nobody can reach any more. What cannot be deleted now is left to the sweep. */
@Component
class BytesRemoval {

    private static final Logger log = LoggerFactory.getLogger(BytesRemoval.class);

    private final FileStore store;

    BytesRemoval(FileStore store) {
        this.store = store;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(FilesDeleted event) {
        event.places().forEach(this::remove);
    }

    void remove(Place place) {
        place.all().forEach(this::remove);
    }

    void remove(String name) {
        try {
            store.delete(name);
        } catch (IOException | RuntimeException fault) {
            log.debug("Could not delete bytes, left to the sweep: {}", fault.toString());
        }
    }
}
