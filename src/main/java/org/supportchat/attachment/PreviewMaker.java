package org.supportchat.attachment;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a preview, in the thread that asks. */
@Component
class PreviewMaker {

    private final PictureReader reader;

    PreviewMaker(PreviewSettings settings) {
        this.reader = new PictureReader(settings.mostPixels());
    }

    /**
     * Nothing where the file is no picture.
     *
     * @param directory where the two files are made; where an exception is thrown, none is left there
     */
    Optional<Preview> make(Path file, Path directory) throws IOException {
        var source = reader.read(file);
        return source.isEmpty() ? Optional.empty() : Optional.of(draw(source.get(), new PictureWriter(directory)));
    }

    private static Preview draw(Picture source, PictureWriter writer) throws IOException {
        goOn();
        var picture = PictureScaler.upright(source, Preview.PICTURE);
        goOn();
        var thumbnail = PictureScaler.within(picture, Preview.THUMBNAIL);
        var thumbnailFile = writer.write(thumbnail, source.format());
        var isWhole = false;
        try {
            goOn();
            var preview =
                    new Preview(PictureScaler.size(thumbnail), thumbnailFile, writer.write(picture, source.format()));
            isWhole = true;
            return preview;
        } finally {
            if (!isWhole) {
                Files.deleteIfExists(thumbnailFile);
            }
        }
    }

    private static void goOn() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("not needed any more");
        }
    }
}
