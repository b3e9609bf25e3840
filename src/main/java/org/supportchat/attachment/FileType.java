package org.supportchat.attachment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files that are accepted: by the ending of the name, with what has to be inside. Text is handed out as plain text,
 * whatever it would be to a browser; SVG is not here, as it is a picture that can run scripts.
 */
public enum FileType {
    JPEG("file.type.jpeg", "image/jpeg", FileKind.JPEG, "jpg", "jpeg"),
    PNG("file.type.png", "image/png", FileKind.PNG, "png"),
    GIF("file.type.gif", "image/gif", FileKind.GIF, "gif"),
    BMP("file.type.bmp", "image/bmp", FileKind.BMP, "bmp"),
    WEBP("file.type.webp", "image/webp", FileKind.WEBP, "webp"),
    HEIC("file.type.heic", "image/heic", FileKind.HEIC, "heic"),

    PDF("file.type.pdf", "application/pdf", FileKind.PDF, "pdf"),
    DOC("file.type.word", "application/msword", FileKind.OLD_OFFICE, "doc"),
    DOCX("file.type.word", Office.XML + "wordprocessingml.document", FileKind.WORD, "docx"),
    XLS("file.type.excel", "application/vnd.ms-excel", FileKind.OLD_OFFICE, "xls"),
    XLSX("file.type.excel", Office.XML + "spreadsheetml.sheet", FileKind.EXCEL, "xlsx"),
    PPT("file.type.powerpoint", "application/vnd.ms-powerpoint", FileKind.OLD_OFFICE, "ppt"),
    PPTX("file.type.powerpoint", Office.XML + "presentationml.presentation", FileKind.POWERPOINT, "pptx"),
    ODT("file.type.open-text", Office.OPEN + "text", FileKind.OPEN_TEXT, "odt"),
    ODS("file.type.open-sheet", Office.OPEN + "spreadsheet", FileKind.OPEN_SHEET, "ods"),
    RTF("file.type.rtf", "application/rtf", FileKind.RTF, "rtf"),

    TXT("file.type.text", FileKind.TEXT, "txt"),
    LOG("file.type.log", FileKind.TEXT, "log"),
    MARKDOWN("file.type.markdown", FileKind.TEXT, "md"),
    CSV("file.type.table", FileKind.TEXT, "csv"),
    TSV("file.type.table", FileKind.TEXT, "tsv"),
    JSON("file.type.json", FileKind.TEXT, "json"),
    XML("file.type.xml", FileKind.TEXT, "xml"),
    YAML("file.type.yaml", FileKind.TEXT, "yml", "yaml"),
    HTML("file.type.html", FileKind.HTML, "html"),
    CSS("file.type.css", FileKind.CODE, "css"),
    JAVASCRIPT("file.type.javascript", FileKind.CODE, "js"),
    TYPESCRIPT("file.type.typescript", FileKind.CODE, "ts"),
    PYTHON("file.type.python", FileKind.CODE, "py"),
    NOTEBOOK("file.type.notebook", FileKind.CODE, "ipynb"),
    JAVA("file.type.java", FileKind.CODE, "java"),
    C("file.type.c", FileKind.CODE, "c", "h"),
    CPP("file.type.cpp", FileKind.CODE, "cpp"),
    CSHARP("file.type.csharp", FileKind.CODE, "cs"),
    PHP("file.type.php", FileKind.CODE, "php"),
    RUBY("file.type.ruby", FileKind.CODE, "rb"),
    R("file.type.r", FileKind.CODE, "r"),
    SQL("file.type.sql", FileKind.CODE, "sql"),
    SHELL("file.type.shell", FileKind.CODE, "sh"),

    ZIP("file.type.zip", "application/zip", FileKind.ZIP, "zip"),
    RAR("file.type.rar", "application/vnd.rar", FileKind.RAR, "rar"),
    SEVEN_ZIP("file.type.seven-zip", "application/x-7z-compressed", FileKind.SEVEN_ZIP, "7z"),
    TAR("file.type.tar", "application/x-tar", FileKind.TAR, "tar"),
    GZIP("file.type.gzip", "application/gzip", FileKind.GZIP, "gz");

    /** How a screen treats it. */
    public enum Group {
        PICTURE,
        TEXT,
        DOCUMENT,
        ARCHIVE
    }

    private static final class Office {
        private static final String XML = "application/vnd.openxmlformats-officedocument.";
        private static final String OPEN = "application/vnd.oasis.opendocument.";
    }

    private static final Set<FileKind> TEXTS = EnumSet.of(FileKind.TEXT, FileKind.CODE, FileKind.HTML);
    private static final Set<FileKind> NEWER_OFFICE = EnumSet.of(FileKind.WORD, FileKind.EXCEL, FileKind.POWERPOINT);
    private static final Set<FileKind> ZIPPED =
            EnumSet.of(FileKind.WORD, FileKind.EXCEL, FileKind.POWERPOINT, FileKind.OPEN_TEXT, FileKind.OPEN_SHEET);

    private static final Map<String, FileType> BY_ENDING = Stream.of(values())
            .flatMap(type -> type.endings.stream().map(ending -> Map.entry(ending, type)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String key;
    private final String contentType;
    private final FileKind kind;
    private final List<String> endings;

    FileType(String key, FileKind kind, String... endings) {
        this(key, "text/plain", kind, endings);
    }

    FileType(String key, String contentType, FileKind kind, String... endings) {
        this.key = key;
        this.contentType = contentType;
        this.kind = kind;
        this.endings = List.of(endings);
    }

    /** @param ending lower-case, without the dot */
    static Optional<FileType> of(String ending) {
        return Optional.ofNullable(BY_ENDING.get(ending));
    }

    static List<String> endings() {
        return Arrays.stream(values()).flatMap(type -> type.endings.stream()).toList();
    }

    /** The key of the words for it, without an article. */
    public String key() {
        return key;
    }

    /** What it is handed out as. */
    public String contentType() {
        return contentType;
    }

    public boolean isText() {
        return TEXTS.contains(kind);
    }

    public Group group() {
        return switch (kind) {
            case JPEG, PNG, GIF, BMP, WEBP, HEIC -> Group.PICTURE;
            case TEXT, CODE, HTML -> Group.TEXT;
            case ZIP, RAR, SEVEN_ZIP, TAR, GZIP -> Group.ARCHIVE;
            default -> Group.DOCUMENT;
        };
    }

    FileKind kind() {
        return kind;
    }

    /**
     * Whether this may be inside: a document with a password is stored as one of the old kind, and many formats are zip
     * archives.
     */
    boolean allows(FileKind inside) {
        return inside == kind
                || (inside == FileKind.OLD_OFFICE && NEWER_OFFICE.contains(kind))
                || (kind == FileKind.ZIP && ZIPPED.contains(inside));
    }
}
