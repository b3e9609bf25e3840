package org.supportchat.attachment;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The kinds of pictures that get a preview, known by how their files begin; any other plug-in stays out of it. */
enum PictureFormat {
    PNG("\u0089PNG\r\n\u001A\n"),
    JPEG("\u00FF\u00D8\u00FF"),
    GIF("GIF8"),
    BMP("BM"),
    /** Four bytes of any value in between are its size. */
    WEBP("RIFF....WEBP");

    /** Bytes of a file that are enough to know it. */
    static final int BEGINNING = 16;

    private final String magic;

    PictureFormat(String magic) {
        this.magic = magic;
    }

    static Optional<PictureFormat> of(byte[] beginning) {
        var text = new String(beginning, StandardCharsets.ISO_8859_1);
        return Stream.of(values()).filter(format -> format.begins(text)).findFirst();
    }

    /** That for WebP is made here, as which plug-ins are found depends on who asks first. */
    ImageReader reader() throws IOException {
        return this == WEBP
                ? new WebPImageReaderSpi().createReaderInstance()
                : ImageIO.getImageReadersByFormatName(name()).next();
    }

    private boolean begins(String text) {
        return text.length() >= magic.length()
                && IntStream.range(0, magic.length())
                        .allMatch(at -> magic.charAt(at) == '.' || magic.charAt(at) == text.charAt(at));
    }
}
