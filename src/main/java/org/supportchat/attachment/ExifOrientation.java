package org.supportchat.attachment;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.stream.ImageInputStream;

/** How a camera was held, which phones write beside the picture instead of turning it: CIPA DC-008 (Exif), 4.6.4. */
final class ExifOrientation {

    static final int UPRIGHT = 1;

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LAST = 8;
    private static final int TAG = 0x0112;
    private static final int BYTES_OF_AN_ENTRY = 12;
    private static final short LITTLE_ENDIAN = 0x4949;

    private ExifOrientation() {}

    /** Of the segment that begins here and ends there; upright where it says nothing that makes sense. */
    static int of(ImageInputStream stream, long end) throws IOException {
        var segment = new byte[(int) Math.max(0, end - stream.getStreamPosition())];
        stream.readFully(segment);
        var bytes = ByteBuffer.wrap(segment);
        if (bytes.remaining() < EXIF.length || !bytes.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF))) {
            return UPRIGHT;
        }
        try {
            return of(bytes.position(EXIF.length).slice());
        } catch (BufferUnderflowException | IndexOutOfBoundsException malformed) {
            return UPRIGHT;
        }
    }

    private static int of(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (var entry = 0; entry < entries; entry++) {
            var at = directory + Short.BYTES + entry * BYTES_OF_AN_ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(at)) == TAG) {
                var orientation = Short.toUnsignedInt(tiff.getShort(at + 8));
                return orientation >= UPRIGHT && orientation <= LAST ? orientation : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
