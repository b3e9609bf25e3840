package org.supportchat.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.supportchat.common.FormulaGuard;

/** Links of many as a file for spreadsheets, to be handed out: CSV in UTF-8 with a byte order mark, as Excel wants it. */
public final class InvitationFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    private InvitationFile() {}

    /** @param site where the links lead to, without a slash at its end */
    public static byte[] write(List<Invitation> invitations, String site) {
        var file = new StringBuilder("\uFEFF");
        try (var printer = new CSVPrinter(file, FORMAT)) {
            printer.printRecord("username", "name", "email", "link");
            for (var one : invitations) {
                var details = one.account().details();
                printer.printRecord(
                        FormulaGuard.put(details.username()),
                        FormulaGuard.put(details.name()),
                        FormulaGuard.put(details.email()),
                        site + one.link().path());
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
