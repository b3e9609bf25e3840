package org.supportchat.account;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.supportchat.common.Invalid;
import org.supportchat.common.Language;

/**
 * Reads a file of accounts as people have them: from a spreadsheet or the list of a course, with commas, semicolons or tabs
 * between the cells, the columns in any order and any line breaks, with or without a byte order mark, and with empty lines.
 */
final class AccountFile {

    /** Bytes; far more than any real list needs. */
    static final int LARGEST = 256 * 1024;

    static final int MOST_ACCOUNTS = 500;

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    private final AccountLines lines = new AccountLines();
    private final String text;
    private final CSVFormat format;
    private final AccountColumns columns;
    private long line = 1;

    private AccountFile(String text, Language language) {
        this.text = text;
        this.format = DELIMITERS.stream()
                .map(delimiter ->
                        CSVFormat.RFC4180.builder().setDelimiter(delimiter).get())
                .max(Comparator.comparingInt(one -> columns(text, one, language).known()))
                .orElseThrow();
        this.columns = columns(text, format, language);
    }

    /**
     * @param language of the one whose file it is, which the columns may be named in
     * @throws Invalid where it is no such file at all, or a larger one than fits
     */
    static AccountFile read(byte[] content, Language language) {
        if (content.length > LARGEST) {
            throw refusal("accounts.file-too-large", LARGEST / 1024);
        }
        var file = new AccountFile(decode(content), language);
        file.columns.requireAll();
        file.readLines();
        return file;
    }

    AccountLines lines() {
        return lines;
    }

    /** The columns that are no part of an account, as the file calls them. */
    List<String> unread() {
        return columns.unknown();
    }

    private static String decode(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return text.toString().replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException otherEncoding) {
            throw refusal("accounts.file-not-utf-8");
        }
    }

    private static AccountColumns columns(String text, CSVFormat format, Language language) {
        try (var parser =
                CSVParser.parse(new StringReader(text.lines().findFirst().orElse("")), format)) {
            return new AccountColumns(parser.stream().flatMap(CSVRecord::stream).toList(), language);
        } catch (IOException | UncheckedIOException malformed) {
            return new AccountColumns(List.of(), language);
        }
    }

    private void readLines() {
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            var count = 0;
            for (var record : parser) {
                if (line > 1 && Stream.of(record.values()).anyMatch(cell -> !cell.isBlank())) {
                    count++;
                    take(record);
                }
                line = parser.getCurrentLineNumber() + 1;
                if (count > MOST_ACCOUNTS) {
                    throw refusal("accounts.file-too-many", MOST_ACCOUNTS);
                }
            }
        } catch (IOException | UncheckedIOException malformed) {
            throw refusal("accounts.file-malformed", line);
        }
    }

    private void take(CSVRecord record) {
        if (record.size() == columns.count()) {
            lines.add(line, columns.cells(record));
        } else {
            lines.refuse(line, new Invalid.Problem("line", "accounts.line-values", record.size(), columns.count()));
        }
    }

    private static Invalid refusal(String key, Object... arguments) {
        return new Invalid("file", key, arguments);
    }
}
