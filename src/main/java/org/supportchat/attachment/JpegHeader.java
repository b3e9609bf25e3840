package org.supportchat.attachment;

import java.io.EOFException;
import java.io.IOException;
import javax.imageio.stream.ImageInputStream;

/**
 * What the beginning of a JPEG file tells that {@code ImageIO} does not: ITU-T T.81, annex B, and CIPA DC-008 (Exif), 4.5.4
 * and 4.6.4. What is malformed in it is taken for not there.
 *
 * @param orientation as in Exif: 1 for a picture as it is, up to 8 for one that is turned, mirrored, or both
 * @param isHeldWhole whether the reader has to hold all of it at once, as each part of the file tells a bit of all of it
 */
record JpegHeader(int orientation, boolean isHeldWhole) {

    private static final int MOST_SEGMENTS = 1_000;

    private static final int MARKER = 0xFF;
    private static final int SEQUENTIAL = 0xC0;
    private static final int EXTENDED = 0xC1;
    private static final int LAST_FRAME = 0xCF;
    private static final int HUFFMAN_TABLE = 0xC4;
    private static final int ARITHMETIC_TABLE = 0xCC;
    private static final int SCAN = 0xDA;
    private static final int APP1 = 0xE1;

    /** Leaves the stream where it was. */
    static JpegHeader of(ImageInputStream stream) throws IOException {
        var begin = stream.getStreamPosition();
        var orientation = ExifOrientation.UPRIGHT;
        var isProgressive = false;
        var components = 0;
        try {
            stream.skipBytes(2);
            for (var segment = 0; segment < MOST_SEGMENTS; segment++) {
                var marker = marker(stream);
                var next = stream.getStreamPosition() + stream.readUnsignedShort();
                if (marker == SCAN) {
                    var isPart = stream.readUnsignedByte() < components;
                    return new JpegHeader(orientation, isProgressive || isPart);
                } else if (isFrame(marker)) {
                    isProgressive = marker != SEQUENTIAL && marker != EXTENDED;
                    stream.skipBytes(5);
                    components = stream.readUnsignedByte();
                } else if (marker == APP1 && orientation == ExifOrientation.UPRIGHT) {
                    orientation = ExifOrientation.of(stream, next);
                }
                stream.seek(next);
            }
        } catch (EOFException truncated) {
            // The reader says so.
        } finally {
            stream.seek(begin);
        }
        return new JpegHeader(orientation, true);
    }

    /** Any number of fill bytes may come before it. */
    private static int marker(ImageInputStream stream) throws IOException {
        int sign;
        do {
            sign = stream.readUnsignedByte();
        } while (sign != MARKER);
        do {
            sign = stream.readUnsignedByte();
        } while (sign == MARKER);
        return sign;
    }

    private static boolean isFrame(int marker) {
        return marker >= SEQUENTIAL
                && marker <= LAST_FRAME
                && marker != HUFFMAN_TABLE
                && marker != ARITHMETIC_TABLE
                && marker != 0xC8;
    }
}
