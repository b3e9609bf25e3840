package org.supportchat.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of each kind, made here. */
public final class Samples {

    public static final String SCRIPT = "<script>document.title='owned'</script>";
    public static final String HTML = "<!DOCTYPE html><html><body>" + SCRIPT + "</body></html>";
    public static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"document.title='owned'\">" + SCRIPT + "</svg>";
    public static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    private Samples() {}

    /** What somebody means who sends a file with this ending. */
    public static byte[] honest(String ending) {
        return switch (ending) {
            case "jpg", "jpeg" -> picture("jpeg");
            case "png", "gif", "bmp" -> picture(ending);
            case "webp" -> Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
            case "heic" -> bytes("\0\0\0\u0018ftypheic\0\0\0\0mif1heic\0\0\0\0");
            case "pdf" -> bytes(PDF);
            case "doc", "xls", "ppt" -> Arrays.copyOf(hex("D0CF11E0A1B11AE1"), 1536);
            case "docx" -> office("word/document.xml");
            case "xlsx" -> office("xl/workbook.xml");
            case "pptx" -> office("ppt/presentation.xml");
            case "odt" -> openDocument("text");
            case "ods" -> openDocument("spreadsheet");
            case "rtf" -> bytes("{\\rtf1\\ansi Hello}");
            case "zip" -> zip(Map.of("a.txt", bytes("Hello")));
            case "rar" -> hex("526172211A070100 0000000000");
            case "7z" -> hex("377ABCAF271C0004 0000000000000000");
            case "tar" -> tar();
            case "gz" -> hex("1F8B0800000000000003 4BCF2F4E05008C736521 0500 0000");
            case "html" -> bytes(HTML);
            default -> "print('¡Hola!')\n".getBytes(StandardCharsets.UTF_8);
        };
    }

    /** Each character is one byte. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }

    public static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    public static byte[] picture(String format) {
        var image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(4, 4, 12, 8);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    /** Says that it is as large as this, and has not a single pixel. */
    public static byte[] pngHeader(int width, int height) {
        var header = bytes("IHDR" + number(width) + number(height) + "\u0008\u0006\0\0\0");
        var sum = new CRC32();
        sum.update(header);
        return joined(hex("89504E470D0A1A0A 0000000D"), header, bytes(number((int) sum.getValue())));
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    /** Archives in archives, the innermost of which unpacks to a thousand times its size. */
    public static byte[] bomb(int depth) {
        var inner = zip(Map.of("zeros", new byte[8 * 1024 * 1024]));
        for (var level = 0; level < depth; level++) {
            inner = zip(Map.of("a.zip", inner, "b.zip", inner, "c.zip", inner));
        }
        return inner;
    }

    /** A program for Windows begins so. */
    public static byte[] windowsProgram() {
        return Arrays.copyOf(hex("4D5A9000030000000400 0000FFFF0000B8000000"), 512);
    }

    /** A program for Linux begins so. */
    public static byte[] linuxProgram() {
        return Arrays.copyOf(hex("7F454C46020101000000 0000000000000200 3E00"), 512);
    }

    private static byte[] office(String main) {
        return zip(Map.of("[Content_Types].xml", bytes("<Types/>"), main, bytes("<a/>")));
    }

    private static byte[] openDocument(String kind) {
        return zip(Map.of("mimetype", bytes("application/vnd.oasis.opendocument." + kind)));
    }

    private static byte[] tar() {
        var block = new byte[1024];
        System.arraycopy(bytes("a.txt"), 0, block, 0, 5);
        System.arraycopy(bytes("ustar\00000"), 0, block, 257, 8);
        return block;
    }

    private static String number(int value) {
        return "" + (char) (value >>> 24 & 255) + (char) (value >>> 16 & 255) + (char) (value >>> 8 & 255)
                + (char) (value & 255);
    }
}
