package org.supportchat.attachment;

import org.springframework.stereotype.Component;
import org.supportchat.common.Invalid;

/** How much is too much, in words. */
@Component
class Allowance {

    private static final double MEGABYTE = 1024 * 1024;

    private final AttachmentSettings settings;

    Allowance(AttachmentSettings settings) {
        this.settings = settings;
    }

    /** The largest file, in bytes. */
    long fileSize() {
        return settings.fileSize().toBytes();
    }

    /** @throws Invalid where a file of this size is none, or too large */
    void requireSize(long size) {
        if (size <= 0) {
            throw new Invalid("file", "file.empty");
        }
        if (size > fileSize()) {
            throw new Invalid("file", "file.too-large", megabytes(fileSize()));
        }
    }

    /** @throws Invalid where one who has so much can have no more of this size */
    void requireOnShelf(Usage usage, long size) {
        if (usage.files() >= settings.shelfFiles()) {
            throw new Invalid("file", "file.too-many-in-chat", settings.shelfFiles());
        }
        if (usage.bytes() + size > settings.shelfSize().toBytes()) {
            throw new Invalid(
                    "file",
                    "file.too-much-in-chat",
                    megabytes(settings.shelfSize().toBytes()));
        }
    }

    /** @throws Invalid where it is too much for one message */
    void requireInMessage(Usage usage) {
        if (usage.files() > settings.messageFiles()) {
            throw new Invalid("files", "file.too-many", settings.messageFiles());
        }
        if (usage.bytes() > settings.messageSize().toBytes()) {
            throw new Invalid(
                    "files", "file.too-much", megabytes(settings.messageSize().toBytes()));
        }
    }

    private static double megabytes(long bytes) {
        return bytes / MEGABYTE;
    }
}
