package org.supportchat.attachment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/**
 * The beginning of a text file, for a page: few lines, none too long, and nothing in them that would make them look like
 * other lines than they are.
 *
 * @param text each line ended by {@code \n}, except perhaps the last
 * @param isAll whether this is the whole file
 */
public record TextExcerpt(String text, boolean isAll) {

    static final int MOST_LINES = 200;

    /** Characters; the rest of the line is left out. */
    static final int LONGEST_LINE = 2_000;

    /** Bytes in UTF-8. */
    static final int LARGEST = 64 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    static TextExcerpt of(InputStream bytes, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        return new Excerpting(new BufferedReader(new InputStreamReader(bytes, decoder))).read();
    }

    /** Copies character by character, as a line may be as long as the file. */
    private static final class Excerpting {

        private final Reader reader;
        private final StringBuilder text = new StringBuilder();
        private int size;
        private int lines;
        private int length;
        private boolean isCut;

        private Excerpting(Reader reader) {
            this.reader = reader;
        }

        private TextExcerpt read() throws IOException {
            var point = next();
            if (point == BYTE_ORDER_MARK) {
                point = next();
            }
            while (point >= 0 && lines < MOST_LINES && size < LARGEST) {
                if (point == '\r' || point == '\n') {
                    point = breakLine(point);
                } else {
                    add(point);
                    point = next();
                }
            }
            return new TextExcerpt(text.toString(), point < 0 && !isCut);
        }

        /** Returns what comes after the line break, which may be of two characters. */
        private int breakLine(int sign) throws IOException {
            append('\n');
            lines++;
            length = 0;
            var following = next();
            return sign == '\r' && following == '\n' ? next() : following;
        }

        private void add(int point) {
            length += Character.charCount(point);
            if (length > LONGEST_LINE) {
                isCut = true;
            } else {
                append(isDeceptive(point) ? REPLACEMENT : point);
            }
        }

        private void append(int point) {
            size += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            if (size <= LARGEST) {
                text.appendCodePoint(point);
            } else {
                isCut = true;
            }
        }

        private int next() throws IOException {
            var sign = reader.read();
            if (sign < 0 || !Character.isHighSurrogate((char) sign)) {
                return sign;
            }
            reader.mark(1);
            var low = reader.read();
            if (low >= 0 && Character.isLowSurrogate((char) low)) {
                return Character.toCodePoint((char) sign, (char) low);
            }
            reader.reset();
            return REPLACEMENT;
        }

        /** Control characters, and those that show a line in another order than it is in: CVE-2021-42574. */
        private static boolean isDeceptive(int point) {
            return Character.isISOControl(point) && point != '\t'
                    || point >= 0x202A && point <= 0x202E
                    || point >= 0x2066 && point <= 0x2069;
        }
    }
}
