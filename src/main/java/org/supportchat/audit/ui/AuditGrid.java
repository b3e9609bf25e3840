package org.supportchat.audit.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.supportchat.audit.AuditLine;
import org.supportchat.audit.Unnamed;
import org.supportchat.common.ui.Times;

/** Entries, read from the database as they come into sight. In a row their parts stand side by side where there is room. */
final class AuditGrid extends Grid<AuditLine> {

    /** Reads a part of the entries. */
    @FunctionalInterface
    interface Part {

        List<AuditLine> read(int offset, int limit);
    }

    private final DateTimeFormatter times;

    /** @param zone of the times that are shown */
    AuditGrid(ZoneId zone) {
        times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                .withLocale(Times.locale(getLocale()))
                .withZone(zone);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("audit.heading"));
        addClassName("audit-grid");
        addColumn(createRow()).setHeader(createHeader());
    }

    void setEntries(int count, Part part) {
        setItems(DataProvider.fromCallbacks(query -> part.read(query.getOffset(), query.getLimit()).stream(), query -> {
            query.getOffset();
            query.getLimit();
            return count;
        }));
    }

    private Div createHeader() {
        var header = new Div(
                new Span(getTranslation("audit.when")),
                new Span(getTranslation("audit.who")),
                new Span(getTranslation("audit.what")),
                new Span(getTranslation("audit.from-where")));
        header.addClassNames("audit-row", "audit-head");
        return header;
    }

    private Renderer<AuditLine> createRow() {
        return LitRenderer.<AuditLine>of("""
                        <div class="audit-row">
                          <span class="audit-when">${item.when}</span>
                          <bdi class="audit-who">${item.who}</bdi>
                          <div class="audit-what">
                            <span class="audit-did">${item.did}</span>
                            <bdi class="audit-subject">${item.subject}</bdi>
                            <div class="audit-detail" dir="auto">${item.detail}</div>
                          </div>
                          <span class="audit-from">${item.from}</span>
                        </div>
                        """)
                .withProperty("when", line -> times.format(line.at()))
                .withProperty("who", this::who)
                .withProperty("did", this::did)
                .withProperty("subject", AuditLine::subject)
                .withProperty("detail", AuditLine::detail)
                .withProperty("from", AuditLine::address);
    }

    private String who(AuditLine line) {
        return line.unnamed().map(one -> getTranslation(key(one))).orElse(line.actor());
    }

    private static String key(Unnamed actor) {
        return switch (actor) {
            case VISITOR -> "audit.visitor";
            case STUDENT -> "audit.student";
            case SYSTEM -> "audit.system";
            case COMMAND_LINE -> "audit.command-line";
        };
    }

    private String did(AuditLine line) {
        return ActionWords.key(line.action()).map(this::getTranslation).orElse(line.action());
    }
}
