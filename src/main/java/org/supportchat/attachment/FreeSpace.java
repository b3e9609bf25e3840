package org.supportchat.attachment;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.supportchat.common.NotNow;

/**
 * Whether there is room on the disk, or whatever the store has. That there is none, or that the store fails, is logged
 * once, and once more when it is over; it is over by itself, as every file tries again.
 */
@Component
class FreeSpace {

    private static final Logger log = LoggerFactory.getLogger(FreeSpace.class);

    private final FileStore store;
    private final AttachmentSettings settings;
    private final AtomicBoolean failing = new AtomicBoolean();
    private final AtomicBoolean full = new AtomicBoolean();

    FreeSpace(FileStore store, AttachmentSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    /** @throws NotNow where so many bytes more would leave too little free */
    void require(long bytes) {
        if (!isThere(bytes)) {
            throw new NotNow("file.no-space");
        }
    }

    /** Whether the largest file would find room. */
    boolean isThere() {
        return isThere(settings.fileSize().toBytes());
    }

    private boolean isThere(long bytes) {
        try {
            var usable = store.usableSpace();
            var floor = settings.freeSpace().toBytes();
            if (usable - bytes < floor) {
                tellFull(usable);
                return false;
            }
            if (usable - settings.fileSize().toBytes() >= floor) {
                tellRoom(usable);
            }
            return true;
        } catch (IOException fault) {
            throw failed(fault);
        }
    }

    /** What to throw where the store failed, such as when the disk is full all the same. */
    NotNow failed(IOException fault) {
        if (failing.compareAndSet(false, true)) {
            log.warn("Files cannot be stored: {}", fault.toString());
        }
        return new NotNow("file.no-space");
    }

    /** A file was stored. */
    void worked() {
        if (failing.compareAndSet(true, false)) {
            log.info("Files can be stored again");
        }
    }

    private void tellFull(long usable) {
        if (full.compareAndSet(false, true)) {
            log.warn("No room for files: with {} bytes free, too few would stay free", usable);
        }
    }

    private void tellRoom(long usable) {
        if (full.compareAndSet(true, false)) {
            log.info("There is room for files again: {} bytes are free", usable);
        }
    }
}
