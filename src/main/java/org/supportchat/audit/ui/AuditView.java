package org.supportchat.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import org.supportchat.account.Role;
import org.supportchat.audit.AuditFilter;
import org.supportchat.audit.AuditService;
import org.supportchat.common.ui.Times;

/** Who did what to what, when, and from where: the newest first, as it was when the list was read. */
@Route("audit")
@RolesAllowed(Role.MANAGING)
final class AuditView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AuditService audit;
    private final AuditFilters filters = new AuditFilters(this::load);
    private final Paragraph found = new Paragraph();
    private final Paragraph empty = new Paragraph();
    private final AuditGrid grid;
    private transient volatile AuditFilter shown;

    AuditView(AuditService audit) {
        this.audit = audit;
        this.shown = AuditFilter.allBefore(audit.now());
        this.grid = new AuditGrid(audit.zone());
        addClassName("audit-view");
        found.addClassName("audit-found");
        found.getElement().setAttribute("role", "status");
        empty.addClassName("list-empty");
        var refresh = new Button(getTranslation("audit.refresh"), click -> load());
        var blocks = new Anchor("blocks", getTranslation("audit.blocks"));
        var tools = new Div(blocks, refresh, createExport());
        tools.addClassName("audit-tools");
        var head = new Div(new H1(getTranslation("audit.heading")), tools);
        head.addClassName("page-head");
        var zone = Times.zone(getLocale(), audit.zone());
        add(head, new Paragraph(getTranslation("audit.explanation", zone)), filters, found, grid, empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        var wanted = filters.read(audit.now());
        var count = (int) Math.min(audit.count(wanted), Integer.MAX_VALUE);
        shown = wanted;
        grid.setEntries(count, (offset, limit) -> audit.page(wanted, offset, limit));
        grid.setVisible(count > 0);
        found.setText(count == 0 ? "" : getTranslation("audit.found", count));
        empty.setVisible(count == 0);
        empty.setText(getTranslation(wanted.isForAll() ? "audit.empty" : "audit.nothing-found"));
    }

    /** A script fetches the file: what the filters show as the button is pressed. */
    private Button createExport() {
        var button = new Button(getTranslation("audit.export"));
        button.addClassName("download-button");
        DownloadHandler file = request -> {
            request.setFileName("audit-log.csv");
            request.setContentType("text/csv;charset=utf-8");
            audit.export(shown, request.getOutputStream());
        };
        button.getElement().setAttribute("address", file);
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.heading");
    }
}
