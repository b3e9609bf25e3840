package org.supportchat.attachment;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Set;
import javax.imageio.IIOException;
import javax.imageio.stream.ImageInputStream;

/** The head of a BMP file, as in the documentation of the structure BITMAPV5HEADER. */
final class BmpHeader {

    private static final int HEAD_OF_FILE = 14;
    private static final Set<Integer> SIZES = Set.of(40, 52, 56, 108, 124);
    private static final int UP_TO_COMPRESSION = 12;

    /** Rows of colours, or of bits of colours. */
    private static final Set<Integer> PLAIN = Set.of(0, 3);

    private static final int COLOUR_SPACE = HEAD_OF_FILE + 56;
    private static final Set<Integer> WITH_PROFILES = Set.of(0x4C494E4B, 0x4D424544);

    private BmpHeader() {}

    /**
     * Leaves the stream where it was.
     *
     * @throws IIOException where another picture may be in it, a packed one, which may be larger than it says, or a profile,
     *     which may be another file of this machine
     */
    static void requirePlain(ImageInputStream stream) throws IOException {
        var begin = stream.getStreamPosition();
        var order = stream.getByteOrder();
        try {
            stream.setByteOrder(ByteOrder.LITTLE_ENDIAN);
            stream.skipBytes(HEAD_OF_FILE);
            var size = stream.readInt();
            stream.skipBytes(UP_TO_COMPRESSION);
            if (!SIZES.contains(size) || !PLAIN.contains(stream.readInt())) {
                throw new IIOException("not a plain picture");
            }
            stream.seek(begin + COLOUR_SPACE);
            if (size >= 108 && WITH_PROFILES.contains(stream.readInt())) {
                throw new IIOException("a picture with a profile");
            }
        } finally {
            stream.setByteOrder(order);
            stream.seek(begin);
        }
    }
}
