package org.supportchat.audit;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.supportchat.common.FormulaGuard;

/**
 * Entries as a file for spreadsheets, written as they come: CSV as RFC 4180 has it, in UTF-8 with a byte order mark. No cell
 * is a formula.
 */
final class AuditFile implements Closeable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    private final CSVPrinter printer;
    private final ZoneId zone;

    AuditFile(OutputStream out, ZoneId zone) throws IOException {
        this.zone = zone;
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("\uFEFF");
        printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord("time", "who", "action", "to what", "detail", "from where");
    }

    void write(List<AuditLine> lines) throws IOException {
        for (var line : lines) {
            var at = line.at().truncatedTo(ChronoUnit.SECONDS).atZone(zone);
            printer.printRecord(
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at),
                    FormulaGuard.put(line.actor()),
                    FormulaGuard.put(line.action()),
                    FormulaGuard.put(line.subject()),
                    FormulaGuard.put(line.detail()),
                    FormulaGuard.put(line.address()));
        }
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
