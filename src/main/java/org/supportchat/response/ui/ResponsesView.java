package org.supportchat.response.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.supportchat.account.Role;
import org.supportchat.response.ResponseFileService;
import org.supportchat.response.ResponseKind;
import org.supportchat.response.ResponseService;
import org.supportchat.response.ResponseView;

/** Where the staff keep their quick responses: the shared ones, and each their own. */
@Route("responses")
@RolesAllowed(Role.STAFF)
final class ResponsesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ResponseService responses;
    private final transient ResponseFileService files;
    private final ResponseSection shared;
    private final ResponseSection personal;
    private final TextField search = new TextField(getTranslation("responses.search"));
    private final Paragraph found = new Paragraph();
    private transient List<ResponseView> all = List.of();

    ResponsesView(ResponseService responses, ResponseFileService files) {
        this.responses = responses;
        this.files = files;
        addClassName("responses-view");
        search.setPlaceholder(getTranslation("responses.search-help"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        found.addClassName("responses-found");
        found.getElement().setAttribute("role", "status");
        shared = createSection(ResponseKind.SHARED);
        personal = createSection(ResponseKind.PERSONAL);
        var head = new Div(new H1(getTranslation("responses.heading")), search);
        head.addClassName("page-head");
        var lists = new Div(shared, personal);
        lists.addClassName("response-lists");
        add(head, new Paragraph(getTranslation("responses.explanation")), found, lists);
    }

    private ResponseSection createSection(ResponseKind kind) {
        var actions = new ResponseActions(
                () -> create(kind), this::open, this::copy, () -> takeFile(kind), () -> files.export(kind));
        return new ResponseSection(kind, responses.mayChange(kind), actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        all = responses.all();
        show();
    }

    private void show() {
        var wanted = new ResponseSearch(search.getValue());
        var shown = all.stream().filter(wanted).toList();
        shared.show(shown, wanted.isForAll());
        personal.show(shown, wanted.isForAll());
        found.setText(wanted.isForAll() ? "" : getTranslation("responses.found", shown.size(), all.size()));
    }

    private void create(ResponseKind kind) {
        var isShared = kind == ResponseKind.SHARED;
        var heading = getTranslation(isShared ? "responses.create-shared" : "responses.create-personal");
        new ResponseDialog(heading, details -> {
                    responses.create(kind, details);
                    load();
                })
                .open();
    }

    private void open(ResponseView response) {
        if (!responses.mayChange(response.kind())) {
            new ResponseReading(response.details(), () -> copy(response)).open();
            return;
        }
        var dialog = new ResponseDialog(getTranslation("responses.edit-heading"), details -> {
            responses.change(response.id(), response.version(), details);
            load();
        });
        dialog.edit(response.details(), () -> {
            responses.delete(response.id());
            load();
        });
        dialog.open();
    }

    /** Nothing is stored before the person has seen it, and could give it a shortcut of their own. */
    private void copy(ResponseView response) {
        var dialog = new ResponseDialog(getTranslation("responses.create-personal"), details -> {
            responses.create(ResponseKind.PERSONAL, details);
            load();
            personal.scrollIntoView();
        });
        dialog.copy(response.details());
        dialog.open();
    }

    private void takeFile(ResponseKind kind) {
        var dialog = new ImportDialog(file -> files.plan(kind, file), plan -> {
            files.carryOut(plan);
            load();
            found.setText(getTranslation("responses.imported", plan.stored()));
        });
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("responses.heading");
    }
}
