package org.supportchat.response.ui;

import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Supplier;
import org.supportchat.response.ResponseKind;
import org.supportchat.response.ResponseView;

/** The responses of one kind, how many are shown, and what can be done with them. */
final class ResponseSection extends Section {

    private final ResponseKind kind;
    private final boolean mayChange;
    private final String name;
    private final ResponseGrid grid;
    private final Paragraph empty = new Paragraph();
    private final Anchor export;
    private final Span count = new Span();

    /** @param mayChange whether the one at this page adds, changes and deletes here */
    ResponseSection(ResponseKind kind, boolean mayChange, ResponseActions actions) {
        this.kind = kind;
        this.mayChange = mayChange;
        this.name = getTranslation(isShared() ? "responses.shared" : "responses.personal");
        this.grid = new ResponseGrid(name, isShared(), mayChange, actions);
        this.export = createExport(actions.export());
        addClassName("response-section");
        setAriaLabel(name);
        empty.addClassName("responses-empty");
        count.addClassName("responses-count");
        var tools = new Div();
        tools.addClassName("response-tools");
        if (mayChange) {
            tools.add(createCreate(actions.create()), createImport(actions.takeFile()));
        }
        tools.add(export);
        add(new H2(new Span(name), count), tools, grid, empty);
    }

    /** @param isAll whether these are all, and not those that a search has found */
    void show(Collection<ResponseView> responses, boolean isAll) {
        var shown = responses.stream().filter(one -> one.kind() == kind).toList();
        grid.setResponses(shown);
        grid.setVisible(!shown.isEmpty());
        count.setText(String.valueOf(shown.size()));
        export.setVisible(!isAll || !shown.isEmpty());
        empty.setVisible(shown.isEmpty());
        empty.setText(getTranslation(isAll ? emptyKey() : "responses.nothing-found"));
    }

    private boolean isShared() {
        return kind == ResponseKind.SHARED;
    }

    private String emptyKey() {
        if (kind == ResponseKind.PERSONAL) {
            return "responses.no-personal";
        }
        return mayChange ? "responses.no-shared" : "responses.no-shared-yet";
    }

    private Button createCreate(Runnable create) {
        var key = isShared() ? "responses.create-shared" : "responses.create-personal";
        var button = new Button(getTranslation(key), click -> create.run());
        button.addThemeName("primary");
        return button;
    }

    private Button createImport(Runnable takeFile) {
        return named(new Button(getTranslation("responses.import"), click -> takeFile.run()));
    }

    private Anchor createExport(Supplier<byte[]> export) {
        var fileName = "quick-responses-" + kind.name().toLowerCase(Locale.ROOT) + ".csv";
        var file = DownloadHandler.fromInputStream(request -> {
            var content = export.get();
            return new DownloadResponse(
                    new ByteArrayInputStream(content), fileName, "text/csv;charset=utf-8", content.length);
        });
        var link = named(new Anchor(file, getTranslation("responses.export")));
        link.addClassName("response-export");
        return link;
    }

    /** The other list has one that reads the same. */
    private <T extends HasText & HasAriaLabel> T named(T control) {
        control.setAriaLabel(getTranslation("responses.of-list", control.getText(), name));
        return control;
    }
}
