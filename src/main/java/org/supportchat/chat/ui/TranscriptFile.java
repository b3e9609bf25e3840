package org.supportchat.chat.ui;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;
import org.supportchat.attachment.StoredFile;

/**
 * A file as a transcript names it.
 *
 * @param number among the files of the chat, from 1: two may have the same name
 */
record TranscriptFile(int number, StoredFile file) {

    private static final String FOLDER = "files/";

    /** Where it is in the zip. */
    String path() {
        return FOLDER + number + "-" + file.name();
    }

    /** The same for a link. */
    String address() {
        return FOLDER + UriUtils.encodePathSegment(number + "-" + file.name(), StandardCharsets.UTF_8);
    }

    String name() {
        return file.name();
    }
}
