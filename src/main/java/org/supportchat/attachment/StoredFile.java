package org.supportchat.attachment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was checked and stored.
 *
 * @param name harmless on any system; the one to show and to download it by
 * @param size in bytes
 * @param picture of its thumbnail, where there is one
 * @param scanned false only where it was accepted without the virus scanner, which was away
 */
public record StoredFile(
        UUID id,
        UUID shelf,
        String name,
        FileType type,
        long size,
        @Nullable Dimensions picture,
        boolean scanned) {}
