package org.supportchat.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is shown of a picture: drawn anew, so that nothing of the sender's file is in it but what can be seen. Both files
 * are PNG or JPEG, and their names end so.
 *
 * @param size of the thumbnail
 * @param thumbnail for the conversation
 * @param picture to look at closely
 */
record Preview(Dimensions size, Path thumbnail, Path picture) {

    static final Dimensions THUMBNAIL = new Dimensions(480, 360);
    static final Dimensions PICTURE = new Dimensions(2048, 2048);

    void delete() throws IOException {
        Files.deleteIfExists(thumbnail);
        Files.deleteIfExists(picture);
    }
}
