package org.supportchat.attachment;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Tells documents from other zip archives by the names that are inside; nothing is unpacked but the first bytes of the
 * one entry by which an OpenDocument says what it is.
 */
final class ZipContent {

    private static final int LONGEST_MEDIA_TYPE = 100;

    private ZipContent() {}

    /** An archive that is damaged is an archive still. */
    static FileKind kindOf(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            if (zip.getEntry("[Content_Types].xml") != null) {
                return kindOfOffice(zip);
            }
            return zip.getEntry("mimetype") == null ? FileKind.ZIP : FileKind.ofOpenDocument(mediaType(zip));
        } catch (ZipException | EOFException damaged) {
            return FileKind.ZIP;
        }
    }

    private static FileKind kindOfOffice(ZipFile zip) {
        if (has(zip, "word/")) {
            return FileKind.WORD;
        }
        if (has(zip, "xl/")) {
            return FileKind.EXCEL;
        }
        return has(zip, "ppt/") ? FileKind.POWERPOINT : FileKind.ZIP;
    }

    private static boolean has(ZipFile zip, String folder) {
        return zip.stream().anyMatch(entry -> entry.getName().startsWith(folder));
    }

    private static String mediaType(ZipFile zip) throws IOException {
        try (var bytes = zip.getInputStream(zip.getEntry("mimetype"))) {
            return new String(bytes.readNBytes(LONGEST_MEDIA_TYPE), StandardCharsets.US_ASCII).strip();
        }
    }
}
