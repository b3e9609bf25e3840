package org.supportchat.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Files of pictures, well and badly made. */
final class TestPictures {

    /** 32 x 24 pixels, red on the left and blue on the right. */
    static final byte[] WEBP_LOSSY =
            decoded("UklGRlQAAABXRUJQVlA4IEgAAADwAwCdASogABgAPr1OnkunJKKht/qoAOAXiWQAv2dK+gfiqAe3Ws8A"
                    + "AP7rjl9Yl+9t/+WcWlHnZ+OYyaLl/4rt+/oGvZAAAAA=");

    static final byte[] WEBP_LOSSLESS = decoded("UklGRigAAABXRUJQVlA4TBwAAAAvH8AFAA8wHvdQvRXy/EcLBAJJ/tILDBDR/yje");

    /** Half transparent. */
    static final byte[] WEBP_ALPHA =
            decoded("UklGRngAAABXRUJQVlA4WAoAAAAQAAAAHwAAFwAAQUxQSAoAAAABB1DAiAhERP8DVlA4IEgAAADwAwCd"
                    + "ASogABgAPr1OnkunJKKht/qoAOAXiWQAv2dK+gfiqAe3Ws8AAP7rjl9Yl+9t/+WcWlHnZ+OYyaLl/4rt+/oGvZAAAAA=");

    /** Green after a tenth of a second. */
    static final byte[] WEBP_ANIMATED =
            decoded("UklGRu4AAABXRUJQVlA4WAoAAAACAAAAHwAAFwAAQU5JTQYAAAAAAAAAAABBTk1GZgAAAAAAAAAAAB8A"
                    + "ABcAAGQAAAJWUDggTgAAAPADAJ0BKiAAGAA+tUabS6cjoqG36ADgFolkAJ0vsXgH4gcIACkKFSAA/uveLq+Rer/+Wczut+P+gZaP"
                    + "ibMTZn772FugNDr+2EAQH6gAAEFOTUZUAAAAAAAAAAAAHwAAFwAAZAAAAFZQOCA8AAAAFAMAnQEqIAAYAD7RYqtPgoCAAAGgllAL"
                    + "b2gH4AAEKYMAAP7S7X/yC5YXXI1/82BXNc/S36MeprjcWAAA");

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private TestPictures() {}

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    /** Red and green above, blue and white below. */
    static BufferedImage quarters(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (var quarter = 0; quarter < 4; quarter++) {
            pen.setColor(colours[quarter]);
            pen.fillRect(quarter % 2 * width / 2, quarter / 2 * height / 2, (width + 1) / 2, (height + 1) / 2);
        }
        pen.dispose();
        return image;
    }

    static byte[] written(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, bytes)) {
            throw new IOException(format);
        }
        return bytes.toByteArray();
    }

    static byte[] cmykJpeg() throws IOException {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 40, 30, 4, null);
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Puts Exif with an orientation, a place and a name into a JPEG. */
    static byte[] withExif(byte[] jpeg, int orientation, ByteOrder order) {
        var secret = "Secret place 40.4168 N 3.7038 W\0".getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(8 + 2 + 3 * 12 + 4 + secret.length).order(order);
        tiff.putShort((short) (order == ByteOrder.LITTLE_ENDIAN ? 0x4949 : 0x4D4D))
                .putShort((short) 42)
                .putInt(8);
        tiff.putShort((short) 3);
        tiff.putShort((short) 0x010E).putShort((short) 2).putInt(secret.length).putInt(8 + 2 + 3 * 12 + 4);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(8);
        tiff.putInt(0).put(secret);
        return withSegment(jpeg, 0xE1, join("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array()));
    }

    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        var segment = ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (2 + content.length))
                .put(content);
        return join(cut(jpeg, 0, 2), segment.array(), cut(jpeg, 2, jpeg.length));
    }

    /** A PNG whose rows are all alike: {@code times} rows, whatever its head says. */
    static byte[] png(int width, int height, int depth, int colourType, byte[] row, int times, byte[]... more)
            throws IOException {
        var head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) depth)
                .put((byte) colourType);
        var bytes = new ByteArrayOutputStream();
        bytes.write(PNG);
        bytes.write(chunk("IHDR", head.array()));
        for (var chunk : more) {
            bytes.write(chunk);
        }
        bytes.write(chunk("IDAT", deflated(join(new byte[1], row), times)));
        bytes.write(chunk("IEND", new byte[0]));
        return bytes.toByteArray();
    }

    static byte[] chunk(String name, byte[] content) {
        var type = name.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(type);
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(type)
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    static byte[] deflated(byte[] bytes, int times) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (OutputStream packing = new DeflaterOutputStream(packed)) {
            for (var time = 0; time < times; time++) {
                packing.write(bytes);
            }
        }
        return packed.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (var part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    static byte[] cut(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }
}
