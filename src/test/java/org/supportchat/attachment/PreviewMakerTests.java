package org.supportchat.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of every kind are shown as people see them, and with nothing beside. */
class PreviewMakerTests {

    @TempDir
    private Path folder;

    private final PreviewMaker maker = new PreviewMaker(new PreviewSettings(2, 40_000_000, Duration.ofSeconds(10)));
    private Path directory;

    @BeforeEach
    void makeDirectory() throws IOException {
        directory = Files.createDirectory(folder.resolve("made"));
    }

    private Optional<Preview> previewOf(byte[] bytes) throws IOException {
        return maker.make(Files.write(folder.resolve("file"), bytes), directory);
    }

    private Preview preview(byte[] bytes) throws IOException {
        return previewOf(bytes).orElseThrow();
    }

    private static BufferedImage shown(Path file) throws IOException {
        return ImageIO.read(file.toFile());
    }

    /** The nearest of the plain colours. */
    private static String colour(BufferedImage image, int x, int y) {
        var colour = new Color(image.getRGB(x, y));
        return (colour.getRed() > 127 ? "R" : "")
                + (colour.getGreen() > 127 ? "G" : "")
                + (colour.getBlue() > 127 ? "B" : "");
    }

    private static String corners(BufferedImage image) {
        var right = image.getWidth() - 2;
        var bottom = image.getHeight() - 2;
        return String.join(
                " ",
                colour(image, 1, 1),
                colour(image, right, 1),
                colour(image, 1, bottom),
                colour(image, right, bottom));
    }

    private static void assertThatBothShow(String corners, Preview preview) throws IOException {
        assertThat(corners(shown(preview.thumbnail()))).isEqualTo(corners);
        assertThat(corners(shown(preview.picture()))).isEqualTo(corners);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp"})
    void showsEachKind(String format) throws IOException {
        var preview =
                preview(TestPictures.written(TestPictures.quarters(1000, 600, BufferedImage.TYPE_3BYTE_BGR), format));
        assertThatBothShow("R G B RGB", preview);
        assertThat(preview.size()).isEqualTo(new Dimensions(480, 288));
        assertThat(PictureScaler.size(shown(preview.thumbnail()))).isEqualTo(preview.size());
        assertThat(PictureScaler.size(shown(preview.picture()))).isEqualTo(new Dimensions(1000, 600));
        assertThat(preview.picture().toString()).endsWith(format.equals("jpeg") ? ".jpg" : ".png");
    }

    @Test
    void showsWebp() throws IOException {
        assertThatBothShow("R B R B", preview(TestPictures.WEBP_LOSSY));
        assertThatBothShow("R B R B", preview(TestPictures.WEBP_LOSSLESS));
        assertThatBothShow("R B R B", preview(TestPictures.WEBP_ANIMATED));
        var half = shown(preview(TestPictures.WEBP_ALPHA).picture());
        assertThat(half.getRGB(2, 2) >>> 24).isEqualTo(0x80);
    }

    @Test
    void neverEnlarges() throws IOException {
        var preview = preview(TestPictures.written(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png"));
        assertThat(preview.size()).isEqualTo(new Dimensions(1, 1));
        assertThat(PictureScaler.size(shown(preview.picture()))).isEqualTo(new Dimensions(1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "5000,3000,480,288,2048,1229",
        "100,9000,4,360,23,2048",
        "19000,2,480,1,2048,1",
        "481,360,480,359,481,360"
    })
    void fitsIntoBothBoxes(int width, int height, int smallWidth, int smallHeight, int largeWidth, int largeHeight)
            throws IOException {
        var preview =
                preview(TestPictures.written(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png"));
        assertThat(preview.size()).isEqualTo(new Dimensions(smallWidth, smallHeight));
        assertThat(PictureScaler.size(shown(preview.picture()))).isEqualTo(new Dimensions(largeWidth, largeHeight));
    }

    @ParameterizedTest
    @CsvSource({
        "1,R G B RGB",
        "2,G R RGB B",
        "3,RGB B G R",
        "4,B RGB R G",
        "5,R B G RGB",
        "6,B R RGB G",
        "7,RGB G B R",
        "8,G RGB R B",
        "0,R G B RGB",
        "9,R G B RGB"
    })
    void turnsPhotographsAsTheyWereTaken(int orientation, String corners) throws IOException {
        var jpeg = TestPictures.written(TestPictures.quarters(640, 320, BufferedImage.TYPE_3BYTE_BGR), "jpeg");
        for (var order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            var preview = preview(TestPictures.withExif(jpeg, orientation, order));
            assertThatBothShow(corners, preview);
            assertThat(preview.size())
                    .isEqualTo(
                            orientation > 4 && orientation < 9 ? new Dimensions(180, 360) : new Dimensions(480, 240));
        }
    }

    @Test
    void leavesOutWhereAndByWhomAPictureWasTaken() throws IOException {
        var jpeg = TestPictures.written(TestPictures.quarters(640, 320, BufferedImage.TYPE_3BYTE_BGR), "jpeg");
        var preview = preview(TestPictures.withExif(jpeg, 1, ByteOrder.BIG_ENDIAN));
        for (var file : new Path[] {preview.thumbnail(), preview.picture()}) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "Secret");
        }
    }

    @Test
    void leavesOutWhatWasPutBehindOrIntoAPicture() throws IOException {
        var png =
                TestPictures.png(4, 4, 8, 2, new byte[12], 4, TestPictures.chunk("tEXt", "Comment\0Secret".getBytes()));
        var preview = preview(TestPictures.join(png, "PK\3\4Secret.exe<script>Secret</script>".getBytes()));
        for (var file : new Path[] {preview.thumbnail(), preview.picture()}) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("Secret", "PK", "script");
        }
    }

    @Test
    void keepsWhatIsTransparent() throws IOException {
        var image = TestPictures.quarters(600, 400, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 300, 200, new int[300 * 200], 0, 300);
        for (var format : new String[] {"png", "gif"}) {
            var preview = preview(TestPictures.written(image, format));
            assertThat(shown(preview.thumbnail()).getRGB(2, 2) >>> 24).isZero();
            assertThat(shown(preview.picture()).getRGB(2, 2) >>> 24).isZero();
            assertThat(colour(shown(preview.picture()), 590, 10)).isEqualTo("G");
        }
    }

    @Test
    void showsPalettesGraysAndDeepColours() throws IOException {
        assertThatBothShow(
                "R G B RGB",
                preview(TestPictures.written(TestPictures.quarters(600, 400, BufferedImage.TYPE_BYTE_INDEXED), "png")));
        assertThatBothShow(
                " RGB  RGB", preview(TestPictures.png(2_000, 1_000, 16, 0, half(4_000, (byte) 0xFF), 1_000)));
        assertThatBothShow(
                " RGB  RGB", preview(TestPictures.png(2_000, 1_000, 16, 6, half(16_000, (byte) 0xFF), 1_000)));
        assertThatBothShow(" RGB  RGB", preview(TestPictures.png(800, 100, 1, 0, half(100, (byte) 0xFF), 100)));
    }

    private static byte[] half(int length, byte value) {
        var row = new byte[length];
        Arrays.fill(row, length / 2, length, value);
        return row;
    }

    @Test
    void keepsALargePictureSmallAsAFile() throws IOException {
        var noise = new BufferedImage(1500, 1200, BufferedImage.TYPE_INT_ARGB);
        var random = new Random(1);
        noise.setRGB(0, 0, 1500, 1200, random.ints(1500 * 1200).toArray(), 0, 1500);
        var preview = preview(TestPictures.written(noise, "png"));
        assertThat(preview.picture().toString()).endsWith(".jpg");
        assertThat(Files.size(preview.picture())).isLessThan(2_500_000);
        try (var made = Files.list(directory)) {
            assertThat(made).containsExactlyInAnyOrder(preview.thumbnail(), preview.picture());
        }
    }

    @Test
    void printsWhatWasTransparentOnWhite() {
        var white = PictureScaler.onWhite(new BufferedImage(2, 2, BufferedImage.TYPE_INT_ARGB));
        assertThat(white.getRGB(1, 1)).isEqualTo(Color.WHITE.getRGB());
    }

    @Test
    void otherFilesAreNoPictures() throws IOException {
        for (var text : new String[] {"", "P", "text", "%PDF-1.7", "RIFF0000WAVE", "II*\0\10\0\0\0", "\0\0\1\0"}) {
            assertThat(previewOf(text.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
        }
    }
}
