package org.supportchat.response;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.supportchat.common.FormulaGuard;

/**
 * Quick responses as a file for spreadsheets: CSV as RFC 4180 has it, in UTF-8, with a first line that names the columns. It
 * begins with a byte order mark, without which Excel takes it for another encoding.
 */
final class ResponseFile {

    /** Bytes; far more than any real list needs. */
    static final int LARGEST = 256 * 1024;

    static final List<String> COLUMNS = List.of("title", "shortcut", "text");

    static final String BYTE_ORDER_MARK = "\uFEFF";

    /** With every cell in quotation marks, also a program that expects semicolons finds the ends of cells where they are. */
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    private ResponseFile() {}

    static byte[] write(Collection<ResponseDetails> all) {
        var file = new StringBuilder(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(file, FORMAT)) {
            printer.printRecord(COLUMNS);
            for (var details : all) {
                printer.printRecord(
                        FormulaGuard.put(details.title()),
                        FormulaGuard.put(details.shortcut()),
                        FormulaGuard.put(details.text()));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
