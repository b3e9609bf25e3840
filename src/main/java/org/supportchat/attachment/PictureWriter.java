package org.supportchat.attachment;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pictures into new files, with nothing in them but what can be seen. */
final class PictureWriter {

    private static final float JPEG_QUALITY = 0.85f;

    /** Bytes; a PNG over this is a photograph rather than a drawing, and goes as a JPEG. */
    private static final long LARGEST_PNG = 2 * 1024 * 1024;

    private final Path directory;

    PictureWriter(Path directory) {
        this.directory = directory;
    }

    /** Photographs as JPEG; anything else as PNG, which keeps writing sharp, unless that gets large. */
    Path write(BufferedImage image, PictureFormat source) throws IOException {
        if (source == PictureFormat.JPEG) {
            return write(image, PictureFormat.JPEG, ".jpg");
        }
        var png = write(image, PictureFormat.PNG, ".png");
        if (Files.size(png) <= LARGEST_PNG) {
            return png;
        }
        Files.delete(png);
        return write(image, PictureFormat.JPEG, ".jpg");
    }

    private Path write(BufferedImage image, PictureFormat format, String ending) throws IOException {
        var file = Files.createTempFile(directory, "preview", ending);
        var isWritten = false;
        try {
            var shown = format == PictureFormat.JPEG ? PictureScaler.onWhite(image) : image;
            write(shown, format, file);
            isWritten = true;
            return file;
        } finally {
            if (!isWritten) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void write(BufferedImage image, PictureFormat format, Path file) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(format.name()).next();
        var bytes = new BufferedOutputStream(Files.newOutputStream(file));
        try (bytes;
                var stream = new MemoryCacheImageOutputStream(bytes)) {
            var wanted = writer.getDefaultWriteParam();
            if (format == PictureFormat.JPEG) {
                wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                wanted.setCompressionQuality(JPEG_QUALITY);
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), wanted);
        } finally {
            writer.dispose();
        }
    }
}
