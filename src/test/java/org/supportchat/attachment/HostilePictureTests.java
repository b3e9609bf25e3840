package org.supportchat.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small file that claims to be a huge picture, or is broken, costs little and leaves nothing. */
class HostilePictureTests {

    private static final long LITTLE = 20_000_000;
    private static final long BOUND = 200_000_000;

    @TempDir
    private Path folder;

    private final PreviewMaker maker = new PreviewMaker(new PreviewSettings(2, 40_000_000, Duration.ofSeconds(10)));
    private final ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private Path directory;
    private long allocated;

    @BeforeEach
    void prepare() throws IOException {
        directory = Files.createDirectory(folder.resolve("made"));
        make(TestPictures.WEBP_LOSSY).orElseThrow().delete();
    }

    /** Notes how many bytes were allocated for it, which bounds what it held at any time. */
    private Optional<Preview> make(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("file"), bytes);
        var before = memory.getCurrentThreadAllocatedBytes();
        try {
            return maker.make(file, directory);
        } finally {
            allocated = memory.getCurrentThreadAllocatedBytes() - before;
        }
    }

    private void assertThatItIsRefused(byte[] bytes) throws IOException {
        assertThatThrownBy(() -> make(bytes)).isInstanceOf(Exception.class);
        assertThat(allocated).isLessThan(LITTLE);
        assertThatNothingIsLeft();
    }

    private void assertThatNothingIsLeft() throws IOException {
        try (var made = Files.list(directory)) {
            assertThat(made).isEmpty();
        }
    }

    @Test
    void refusesHugePng() throws IOException {
        assertThatItIsRefused(TestPictures.png(50_000, 50_000, 8, 2, new byte[150_000], 2));
        assertThatItIsRefused(TestPictures.png(20_001, 1, 8, 0, new byte[20_001], 1));
        assertThatItIsRefused(TestPictures.png(Integer.MAX_VALUE, Integer.MAX_VALUE, 8, 2, new byte[10], 2));
    }

    @Test
    void refusesHugeFile() throws IOException {
        var png = TestPictures.png(4, 4, 8, 2, new byte[12], 4);
        assertThatItIsRefused(Arrays.copyOf(png, 33 * 1024 * 1024));
    }

    @Test
    void readsTheFirstFrameOfAGifWhateverItsScreen() throws IOException {
        var gif = TestPictures.written(TestPictures.quarters(40, 30, BufferedImage.TYPE_BYTE_INDEXED), "gif");
        Arrays.fill(gif, 6, 10, (byte) 0xFF);
        assertThat(make(gif))
                .hasValueSatisfying(preview -> assertThat(preview.size()).isEqualTo(new Dimensions(40, 30)));
        assertThat(allocated).isLessThan(LITTLE);
    }

    @Test
    void refusesHugeFrameOfAGif() throws IOException {
        var gif = TestPictures.written(TestPictures.quarters(40, 30, BufferedImage.TYPE_BYTE_INDEXED), "gif");
        var frame = new String(gif, StandardCharsets.ISO_8859_1).indexOf(",\0\0\0\0\50\0\36\0");
        Arrays.fill(gif, frame + 5, frame + 9, (byte) 0xFF);
        assertThatItIsRefused(gif);
    }

    @Test
    void refusesHugeJpeg() throws IOException {
        var jpeg = TestPictures.written(TestPictures.quarters(40, 30, BufferedImage.TYPE_3BYTE_BGR), "jpeg");
        var frame = 0;
        while ((jpeg[frame] & 0xFF) != 0xFF || (jpeg[frame + 1] & 0xFF) != 0xC0) {
            frame++;
        }
        Arrays.fill(jpeg, frame + 5, frame + 9, (byte) 0xFF);
        assertThatItIsRefused(jpeg);
    }

    @Test
    void refusesHugeWebpEvenWhereOnlyItsInsideIsHuge() throws IOException {
        var lossy = TestPictures.WEBP_LOSSY.clone();
        Arrays.fill(lossy, 26, 30, (byte) 0x3F);
        assertThatItIsRefused(lossy);
        var lossless = TestPictures.WEBP_LOSSLESS.clone();
        Arrays.fill(lossless, 21, 24, (byte) 0xFF);
        assertThatItIsRefused(lossless);
        var inside = TestPictures.WEBP_ALPHA.clone();
        Arrays.fill(inside, inside.length - 72 + 6, inside.length - 72 + 10, (byte) 0x3F);
        assertThatItIsRefused(inside);
    }

    @Test
    void refusesBmpWithAnythingElseInIt() throws IOException {
        var bmp = TestPictures.written(TestPictures.quarters(40, 30, BufferedImage.TYPE_3BYTE_BGR), "bmp");
        for (var compression : new byte[] {1, 2, 4, 5}) {
            var other = bmp.clone();
            other[30] = compression;
            assertThatItIsRefused(other);
        }
        var huge = ByteBuffer.wrap(bmp.clone()).order(ByteOrder.LITTLE_ENDIAN);
        huge.putInt(18, 19_999).putInt(22, 19_999);
        assertThatItIsRefused(huge.array());
    }

    @Test
    void textInAPngIsNotUnpacked() throws IOException {
        var bomb = TestPictures.deflated(new byte[1_000_000], 300);
        var text = TestPictures.chunk("zTXt", TestPictures.join("Comment\0\0".getBytes(), bomb));
        var profile = TestPictures.chunk("iCCP", TestPictures.join("Profile\0\0".getBytes(), bomb));
        var palette = TestPictures.chunk("PLTE", new byte[] {0, 0, 0, -1, -1, -1});
        assertThat(make(TestPictures.png(4, 4, 8, 2, new byte[12], 4, text, profile)))
                .isPresent();
        assertThat(allocated).isLessThan(LITTLE);
        tryOut(TestPictures.png(4, 4, 8, 3, new byte[4], 4, text, profile, palette));
        assertThat(allocated).isLessThan(LITTLE);
    }

    /** Whether there is a preview or not is all the same here. */
    private void tryOut(byte[] bytes) throws IOException {
        try {
            var preview = make(bytes);
            if (preview.isPresent()) {
                preview.get().delete();
            }
        } catch (IOException | RuntimeException refused) {
            // Good as well.
        }
    }

    @Test
    void aPngMayUnpackToMoreThanItsRows() throws IOException {
        tryOut(TestPictures.png(4, 4, 8, 2, new byte[1_000_000], 300));
        assertThat(allocated).isLessThan(LITTLE);
    }

    @Test
    void cmykIsShownOrNot() throws IOException {
        tryOut(TestPictures.cmykJpeg());
        assertThatNothingIsLeft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp", "webp"})
    void brokenFilesLeaveNothing(String format) throws IOException {
        var whole = format.equals("webp")
                ? TestPictures.WEBP_ANIMATED
                : TestPictures.written(TestPictures.quarters(64, 48, BufferedImage.TYPE_3BYTE_BGR), format);
        for (var length = 0; length < whole.length; length += 1 + whole.length / 40) {
            tryOut(TestPictures.cut(whole, 0, length));
            assertThat(allocated).isLessThan(BOUND);
        }
        var random = new Random(7);
        for (var time = 0; time < 100; time++) {
            var broken = whole.clone();
            for (var change = 0; change < 3; change++) {
                broken[12 + random.nextInt(Math.min(broken.length, 400) - 12)] = (byte) random.nextInt(256);
            }
            tryOut(broken);
            assertThat(allocated).isLessThan(BOUND);
        }
        assertThatNothingIsLeft();
    }

    @Test
    void exifThatIsNonsenseTurnsNothing() throws IOException {
        var jpeg = TestPictures.written(TestPictures.quarters(64, 48, BufferedImage.TYPE_3BYTE_BGR), "jpeg");
        var exif = "Exif\0\0".getBytes();
        byte[][] nonsense = {
            {}, {'I', 'I', 42, 0}, {'I', 'I', 42, 0, -1, -1, -1, 127}, {'M', 'M', 0, 42, 0, 0, 0, 8, -1, -1}
        };
        for (var tiff : nonsense) {
            assertThat(make(TestPictures.withSegment(jpeg, 0xE1, TestPictures.join(exif, tiff))))
                    .isPresent();
        }
    }

    @Test
    void photographOf40MillionPixelsTakesBoundedMemory() throws IOException {
        var image = TestPictures.quarters(8_000, 5_000, BufferedImage.TYPE_3BYTE_BGR);
        var jpeg = TestPictures.written(image, "jpeg");
        make(jpeg).orElseThrow().delete();
        assertThat(allocated).isLessThan(BOUND);
        assertThatItIsRefused(progressive(image));
    }

    private static byte[] progressive(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var wanted = writer.getDefaultWriteParam();
        wanted.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), wanted);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    @Test
    void drawingsOf40MillionPixelsTakeBoundedMemory() throws IOException {
        assertThat(make(TestPictures.png(8_000, 5_000, 8, 2, new byte[24_000], 5_000)))
                .isPresent();
        assertThat(allocated).isLessThan(BOUND);
        assertThat(make(TestPictures.png(8_000, 5_000, 16, 6, new byte[64_000], 5_000)))
                .isPresent();
        assertThat(allocated).isLessThan(BOUND);
    }
}
