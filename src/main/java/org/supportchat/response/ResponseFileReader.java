package org.supportchat.response;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.supportchat.common.Invalid;

/**
 * Reads a file of quick responses as people have them: from this product or a spreadsheet, with commas, semicolons or tabs
 * between the cells, the columns in any order, any line breaks, with or without a byte order mark, and with empty rows.
 */
final class ResponseFileReader {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    private final ResponseRows rows = new ResponseRows();
    private final String text;
    private final CSVFormat format;
    private final List<String> columns;
    private long line = 1;

    private ResponseFileReader(String text) {
        this.text = text;
        this.format = DELIMITERS.stream()
                .map(delimiter ->
                        CSVFormat.RFC4180.builder().setDelimiter(delimiter).get())
                .filter(one -> isOurs(columns(text, one)))
                .findFirst()
                .orElseThrow(() -> refusal("responses.file-columns"));
        this.columns = columns(text, format);
    }

    /** @throws Invalid where it is no such file at all, or a larger one than fits */
    static ResponseRows read(byte[] file) {
        if (file.length > ResponseFile.LARGEST) {
            throw refusal("responses.file-too-large", ResponseFile.LARGEST / 1024);
        }
        return new ResponseFileReader(decode(file)).read();
    }

    private static String decode(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return text.toString().replaceFirst("^" + ResponseFile.BYTE_ORDER_MARK, "");
        } catch (CharacterCodingException otherEncoding) {
            throw refusal("responses.file-not-utf-8");
        }
    }

    private static List<String> columns(String text, CSVFormat format) {
        try (var parser =
                CSVParser.parse(new StringReader(text.lines().findFirst().orElse("")), format)) {
            return parser.stream()
                    .flatMap(CSVRecord::stream)
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
        } catch (IOException | UncheckedIOException malformed) {
            return List.of();
        }
    }

    private static boolean isOurs(List<String> columns) {
        return columns.size() == ResponseFile.COLUMNS.size()
                && new HashSet<>(columns).equals(new HashSet<>(ResponseFile.COLUMNS));
    }

    private ResponseRows read() {
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            var count = 0;
            for (var record : parser) {
                if (line > 1 && !isEmpty(record)) {
                    count++;
                    requireFew(count);
                    take(record);
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException malformed) {
            throw refusal("responses.file-malformed", line);
        }
        return rows;
    }

    private void take(CSVRecord record) {
        if (record.size() != columns.size()) {
            rows.refuse(line, new Invalid.Problem("row", "responses.row-values", record.size(), columns.size()));
            return;
        }
        rows.add(line, cell(record, "title"), cell(record, "shortcut"), cell(record, "text"));
    }

    private String cell(CSVRecord record, String column) {
        return record.get(columns.indexOf(column));
    }

    private static boolean isEmpty(CSVRecord record) {
        return Stream.of(record.values()).allMatch(String::isBlank);
    }

    private static void requireFew(int count) {
        if (count > ResponseDetails.MOST) {
            throw refusal("responses.file-too-many", ResponseDetails.MOST);
        }
    }

    private static Invalid refusal(String key, Object... arguments) {
        return new Invalid("file", key, arguments);
    }
}
