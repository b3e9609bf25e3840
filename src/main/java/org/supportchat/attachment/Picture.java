package org.supportchat.attachment;

import java.awt.image.BufferedImage;

/**
 * A picture that was read, perhaps with fewer pixels than it has in its file.
 *
 * @param orientation how it has to be turned, as in {@link JpegHeader}
 */
record Picture(PictureFormat format, BufferedImage image, int orientation) {}
