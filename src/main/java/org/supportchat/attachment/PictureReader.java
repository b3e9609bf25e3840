package org.supportchat.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads pictures in bounded memory, whatever their files say of themselves. How large one is is read first; of one with
 * many pixels only every second is kept, or third; of several pictures in one file, as in an animation, the first is read.
 */
final class PictureReader {

    private static final int LONGEST_SIDE = 20_000;

    /** Pixels kept: 48 MB at the most. Twice as many as {@link Preview#PICTURE} has, so that scaling has enough of them. */
    private static final long MOST_KEPT = 12_000_000;

    /** Pixels kept of two bytes for each colour. */
    private static final long MOST_DEEP = 5_000_000;

    /** Pixels where the reader keeps all, no matter how few are asked for, and takes long over them. */
    private static final long MOST_HELD_WHOLE = 12_000_000;

    /** Bytes, as the whole file is held while it is read. */
    private static final long LARGEST_FILE = 32 * 1024 * 1024;

    private final long mostPixels;

    PictureReader(long mostPixels) {
        this.mostPixels = mostPixels;
    }

    /**
     * Nothing where it is no picture, or not of a kind that can be shown.
     *
     * @throws IOException where it is broken, or too large
     */
    Optional<Picture> read(Path file) throws IOException {
        var format = format(file);
        if (format.isEmpty()) {
            return Optional.empty();
        }
        if (Files.size(file) > LARGEST_FILE) {
            throw new IIOException("too large a file");
        }
        var reader = format.get().reader();
        try (var stream = new StoppableStream(Files.newInputStream(file))) {
            return Optional.of(read(format.get(), reader, stream));
        } finally {
            reader.dispose();
        }
    }

    private static Optional<PictureFormat> format(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return PictureFormat.of(bytes.readNBytes(PictureFormat.BEGINNING));
        }
    }

    private Picture read(PictureFormat format, ImageReader reader, ImageInputStream stream) throws IOException {
        var orientation = ExifOrientation.UPRIGHT;
        var most = mostPixels;
        switch (format) {
            case JPEG -> {
                var header = JpegHeader.of(stream);
                orientation = header.orientation();
                most = header.isHeldWhole() ? Math.min(most, MOST_HELD_WHOLE) : most;
            }
            case WEBP -> {
                most = Math.min(most, MOST_HELD_WHOLE);
                requireFits(WebpHeader.largest(stream), most);
            }
            case BMP -> BmpHeader.requirePlain(stream);
            default -> {}
        }
        reader.setInput(stream, false, true);
        var size = new Dimensions(reader.getWidth(0), reader.getHeight(0));
        requireFits(size, most);
        var wanted = reader.getDefaultReadParam();
        var step = step(size, isDeep(reader) ? MOST_DEEP : MOST_KEPT);
        wanted.setSourceSubsampling(step, step, 0, 0);
        return new Picture(format, reader.read(0, wanted), orientation);
    }

    private static void requireFits(Dimensions size, long most) throws IIOException {
        if (Math.max(size.width(), size.height()) > LONGEST_SIDE || size.pixels() > most) {
            throw new IIOException("too large: " + size);
        }
    }

    private static boolean isDeep(ImageReader reader) throws IOException {
        var types = reader.getImageTypes(0);
        return types.hasNext() && types.next().getSampleModel().getSampleSize(0) > Byte.SIZE;
    }

    private static int step(Dimensions size, long mostKept) {
        var step = 1;
        while (Math.ceilDiv(size.width(), step) * (long) Math.ceilDiv(size.height(), step) > mostKept) {
            step++;
        }
        return step;
    }
}
