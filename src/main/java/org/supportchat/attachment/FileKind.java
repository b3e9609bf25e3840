package org.supportchat.attachment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportchat.common.Word;

/** What a file can turn out to be, by its content; the media types are those that content detection gives. */
enum FileKind {
    JPEG("file.a.jpeg", "image/jpeg"),
    PNG("file.a.png", "image/png"),
    GIF("file.a.gif", "image/gif"),
    BMP("file.a.bmp", "image/bmp"),
    WEBP("file.a.webp", "image/webp"),
    HEIC("file.a.heic", "image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence"),
    SVG("file.a.svg", "image/svg+xml"),
    OTHER_PICTURE("file.a.picture"),
    PDF("file.a.pdf", "application/pdf"),
    WORD("file.a.word"),
    EXCEL("file.a.excel"),
    POWERPOINT("file.a.powerpoint"),
    OPEN_TEXT("file.a.open-text"),
    OPEN_SHEET("file.a.open-sheet"),
    /** Word, Excel and PowerPoint before 2007, and what the newer ones lock with a password. */
    OLD_OFFICE("file.a.old-office", "application/x-tika-msoffice"),
    RTF("file.a.rtf", "application/rtf"),
    ZIP("file.a.zip", "application/zip", "application/x-tika-ooxml"),
    RAR("file.a.rar", "application/x-rar-compressed"),
    SEVEN_ZIP("file.a.seven-zip", "application/x-7z-compressed"),
    TAR("file.a.tar", "application/x-tar", "application/x-gtar"),
    GZIP("file.a.gzip", "application/gzip"),
    HTML("file.a.html", "text/html", "application/xhtml+xml"),
    CODE("file.a.code"),
    SCRIPT("file.a.script", "application/x-sh", "application/x-bat", "text/x-php", "text/x-perl", "text/x-python"),
    TEXT("file.a.text", "application/xml"),
    PROGRAM(
            "file.a.program",
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-executable",
            "application/x-elf",
            "application/x-sharedlib",
            "application/x-object",
            "application/x-mach-o",
            "application/x-mach-o-executable",
            "application/java-vm",
            "application/wasm",
            "application/x-shockwave-flash"),
    VIDEO("file.a.video", "application/mp4", "application/x-matroska", "application/ogg"),
    SOUND("file.a.sound"),
    DATABASE("file.a.database", "application/x-sqlite3"),
    UNKNOWN("");

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private static final Map<String, FileKind> BY_MEDIA_TYPE = Stream.of(values())
            .flatMap(kind -> kind.mediaTypes.stream().map(mediaType -> Map.entry(mediaType, kind)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String key;
    private final List<String> mediaTypes;

    FileKind(String key, String... mediaTypes) {
        this.key = key;
        this.mediaTypes = List.of(mediaTypes);
    }

    /** The words for one of them, with their article. */
    Word word() {
        return new Word(key);
    }

    /** @param mediaType without parameters */
    static FileKind of(String mediaType) {
        var known = BY_MEDIA_TYPE.get(mediaType);
        if (known != null) {
            return known;
        }
        if (mediaType.startsWith(OPEN_DOCUMENT)) {
            return ofOpenDocument(mediaType);
        }
        return switch (mediaType.substring(0, mediaType.indexOf('/'))) {
            case "image" -> OTHER_PICTURE;
            case "video" -> VIDEO;
            case "audio" -> SOUND;
            case "text", "message" -> TEXT;
            default -> UNKNOWN;
        };
    }

    /** The formats for templates and for what is no text and no sheet are zip archives to us. */
    static FileKind ofOpenDocument(String mediaType) {
        return switch (mediaType) {
            case OPEN_DOCUMENT + "text" -> OPEN_TEXT;
            case OPEN_DOCUMENT + "spreadsheet" -> OPEN_SHEET;
            default -> ZIP;
        };
    }
}
