package org.supportchat.chat;

import jakarta.persistence.Embeddable;

/**
 * How far one side of a chat has got what the other wrote, as numbers of lines; it only ever grows.
 *
 * @param delivered up to where it is on a page of that side
 * @param read up to where it was in sight there; never beyond {@code delivered}
 */
@Embeddable
public record Receipt(long delivered, long read) {

    /** Nothing has got there. */
    public static final Receipt NONE = new Receipt(0, 0);

    public Receipt {
        delivered = Math.max(delivered, read);
    }
}
