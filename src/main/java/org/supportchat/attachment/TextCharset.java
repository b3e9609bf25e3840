package org.supportchat.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The encoding of a text file. Files do not tell it, so one counts that makes valid text of the whole file: UTF-8, UTF-16
 * where the file says so at its beginning, and else windows-1252, in which editors on Windows saved for decades.
 */
final class TextCharset {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int CHARACTERS_AT_ONCE = 8192;

    private TextCharset() {}

    /** Nothing where the file is no text. */
    static Optional<Charset> of(Path file) throws IOException {
        var candidates =
                saysUtf16(file) ? Stream.of(StandardCharsets.UTF_16) : Stream.of(StandardCharsets.UTF_8, WINDOWS);
        for (var charset : candidates.toList()) {
            if (isText(file, charset)) {
                return Optional.of(charset);
            }
        }
        return Optional.empty();
    }

    /** A byte order mark, which in no other text stands at the beginning. */
    private static boolean saysUtf16(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var first = bytes.read();
            var second = bytes.read();
            return first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
        }
    }

    private static boolean isText(Path file, Charset charset) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file));
                var reader = new InputStreamReader(bytes, charset.newDecoder())) {
            var characters = new char[CHARACTERS_AT_ONCE];
            for (var read = reader.read(characters); read >= 0; read = reader.read(characters)) {
                for (var at = 0; at < read; at++) {
                    if (isNeverInText(characters[at])) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }

    /** Escape is in what programs print in colour; those above ASCII are left over where text was converted twice. */
    private static boolean isNeverInText(char sign) {
        return switch (sign) {
            case '\t', '\n', '\r', '\f', '\u001B' -> false;
            default -> sign < ' ' || sign == '\u007F';
        };
    }
}
