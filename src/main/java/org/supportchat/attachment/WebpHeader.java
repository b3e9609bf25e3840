package org.supportchat.attachment;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import javax.imageio.stream.ImageInputStream;

/**
 * The size of the pictures in a WebP file as they tell it themselves, which need not be what its head tells: RFC 9649,
 * section 2.
 */
final class WebpHeader {

    private static final int LOSSY = chunk("VP8 ");
    private static final int LOSSLESS = chunk("VP8L");
    private static final int FRAME = chunk("ANMF");

    private static final int HEAD_OF_FILE = 12;
    private static final int HEAD_OF_FRAME = 16;
    private static final int SIDE = 0x3FFF;
    private static final int MOST_CHUNKS = 1_000;

    private WebpHeader() {}

    /** That of the largest, as each of them may be decoded. Leaves the stream where it was. */
    static Dimensions largest(ImageInputStream stream) throws IOException {
        var begin = stream.getStreamPosition();
        var order = stream.getByteOrder();
        var largest = new Dimensions(1, 1);
        try {
            stream.setByteOrder(ByteOrder.LITTLE_ENDIAN);
            stream.skipBytes(HEAD_OF_FILE);
            for (var count = 0; count < MOST_CHUNKS; count++) {
                var chunk = stream.readInt();
                var length = stream.readUnsignedInt();
                var next = stream.getStreamPosition() + (chunk == FRAME ? HEAD_OF_FRAME : length + length % 2);
                if (chunk == LOSSY || chunk == LOSSLESS) {
                    var size = chunk == LOSSY ? lossy(stream) : lossless(stream);
                    largest = size.pixels() > largest.pixels() ? size : largest;
                }
                stream.seek(next);
            }
            throw new IOException("too many parts");
        } catch (EOFException end) {
            return largest;
        } finally {
            stream.setByteOrder(order);
            stream.seek(begin);
        }
    }

    private static Dimensions lossy(ImageInputStream stream) throws IOException {
        stream.skipBytes(6);
        return new Dimensions(stream.readUnsignedShort() & SIDE, stream.readUnsignedShort() & SIDE);
    }

    private static Dimensions lossless(ImageInputStream stream) throws IOException {
        stream.skipBytes(1);
        var bits = stream.readInt();
        return new Dimensions((bits & SIDE) + 1, (bits >> 14 & SIDE) + 1);
    }

    private static int chunk(String name) {
        return name.charAt(0) | name.charAt(1) << 8 | name.charAt(2) << 16 | name.charAt(3) << 24;
    }
}
