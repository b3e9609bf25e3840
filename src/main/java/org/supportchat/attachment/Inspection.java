package org.supportchat.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.supportchat.common.Invalid;

/** Looks whether what is inside a file is what its name says. */
final class Inspection {

    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    private Inspection() {}

    /**
     * The encoding, where it is a text.
     *
     * @throws Invalid where it is something else, saying what
     */
    static Optional<Charset> check(Path file, FileType type) throws IOException {
        if (type.isText()) {
            var charset = TextCharset.of(file);
            if (charset.isPresent()) {
                return charset;
            }
        }
        var inside = inside(file);
        if (type.isText() || !type.allows(inside)) {
            throw mismatch(inside, type.kind());
        }
        return Optional.empty();
    }

    private static FileKind inside(Path file) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            var mediaType = KNOWN.detect(bytes, new Metadata()).getBaseType().toString();
            var kind = FileKind.of(mediaType);
            return kind == FileKind.ZIP ? ZipContent.kindOf(file) : kind;
        }
    }

    /** Where it looks like what it should be, and is not all the same, there are no words for what it is. */
    private static Invalid mismatch(FileKind inside, FileKind expected) {
        return inside == FileKind.UNKNOWN || inside == expected || inside == FileKind.TEXT && expected == FileKind.CODE
                ? new Invalid("file", "file.mismatch-unknown", expected.word())
                : new Invalid("file", "file.mismatch", inside.word(), expected.word());
    }
}
