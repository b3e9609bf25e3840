package org.supportchat.attachment;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What was found out of a file that arrived and is accepted.
 *
 * @param size in bytes
 * @param charset of a text
 * @param picture of the thumbnail, where one could be drawn
 */
record Checked(long size, Optional<Charset> charset, Optional<Dimensions> picture, boolean scanned) {}
