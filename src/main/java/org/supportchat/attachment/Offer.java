package org.supportchat.attachment;

import java.util.UUID;

/**
 * A file that somebody wants to send.
 *
 * @param id made once by whoever sends it, so that sending it again changes nothing
 * @param shelf where it is to lie
 * @param uploader who sends it; at most {@value #UPLOADER_LONGEST} characters
 * @param name as it was told, not to be trusted
 * @param size in bytes as it was told, or {@value #NOT_TOLD}
 */
public record Offer(UUID id, UUID shelf, String uploader, String name, long size) {

    public static final long NOT_TOLD = -1;
    public static final int UPLOADER_LONGEST = 64;

    /** @throws IllegalArgumentException where the uploader is too long to be stored */
    public Offer {
        if (uploader.length() > UPLOADER_LONGEST) {
            throw new IllegalArgumentException("an uploader of " + uploader.length() + " characters");
        }
    }

    Uploader by() {
        return new Uploader(shelf, uploader);
    }
}
