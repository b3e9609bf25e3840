package org.supportchat.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.supportchat.account.AccountAdministration;
import org.supportchat.account.AccountChanges;
import org.supportchat.account.AccountImport;
import org.supportchat.account.AccountView;
import org.supportchat.account.Role;
import org.supportchat.common.Site;
import org.supportchat.common.ui.ConfirmDialogs;

/** Where managers keep the accounts: all of them in a list, and the one that is open beside it. */
@Route("accounts")
@RolesAllowed(Role.MANAGING)
final class AccountsView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient AccountAdministration administration;
    private final transient AccountImport imports;
    private final transient Site site;
    private final transient AccountFeed feed;
    private final transient AccountDesk desk;
    private final Paragraph found = new Paragraph();
    private final Paragraph empty = new Paragraph(getTranslation("accounts.nothing-found"));
    private final AccountFilter filter = new AccountFilter(this::filter);
    private final AccountGrid grid = new AccountGrid(account -> leave(() -> open(account)));
    private final AccountPanel panel;
    private final AccountRoom room = new AccountRoom(this::fit);
    private transient List<AccountView> all = List.of();

    AccountsView(AccountAdministration administration, AccountImport imports, AccountChanges changes, Site site) {
        this.administration = administration;
        this.imports = imports;
        this.site = site;
        this.feed = new AccountFeed(administration, changes, this::show);
        this.desk = new AccountDesk(administration, this, site);
        this.panel = new AccountPanel(desk.steps(), this::guard);
        addClassName("accounts-view");
        panel.setVisible(false);
        found.addClassName("accounts-found");
        found.getElement().setAttribute("role", "status");
        empty.addClassName("list-empty");
        var create = new Button(getTranslation("accounts.create"), click -> leave(this::openNew));
        create.addThemeName("primary");
        var buttons = new Div(new Button(getTranslation("accounts.import"), click -> takeFile()), create);
        buttons.addClassName("account-buttons");
        var head = new Div(new H1(getTranslation("accounts.heading")), buttons);
        head.addClassName("page-head");
        var list = new Div(filter, found, grid, empty);
        list.addClassName("account-list");
        add(head, list, panel);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        room.open(event.getUI());
        feed.open(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        feed.close();
        room.close();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (panel.isDirty()) {
            var leaving = event.postpone();
            ConfirmDialogs.ask(this, "discard-account", () -> {
                close();
                leaving.proceed();
            });
        }
    }

    AccountPanel panel() {
        return panel;
    }

    void load() {
        feed.overtake();
        show(administration.all());
    }

    private void show(List<AccountView> accounts) {
        all = accounts;
        grid.setAccounts(accounts);
        filter();
        panel.shown()
                .flatMap(open -> accounts.stream()
                        .filter(one -> one.id().equals(open.id()))
                        .findFirst())
                .ifPresent(panel::catchUp);
    }

    private void filter() {
        var count = grid.filter(filter.wanted());
        found.setText(getTranslation("accounts.found", count, all.size()));
        grid.setVisible(count > 0);
        empty.setVisible(count == 0);
    }

    /** Goes on once nothing that was typed is lost, or the one at the page says that it may be. */
    void leave(Runnable go) {
        if (panel.isDirty()) {
            grid.mark(panel.shown().orElse(null));
            ConfirmDialogs.ask(this, "discard-account", go);
        } else {
            go.run();
        }
    }

    void open(AccountView account) {
        panel.show(account);
        grid.mark(account);
        setOpen(true);
        panel.focusWhereAlone();
    }

    private void openNew() {
        grid.mark(null);
        setOpen(true);
        panel.showNew();
    }

    void close() {
        grid.mark(null);
        panel.forget();
        setOpen(false);
        grid.focus();
    }

    private void setOpen(boolean isOpen) {
        panel.setVisible(isOpen);
        setClassName("account-is-open", isOpen);
        fit();
        guard();
    }

    private void fit() {
        grid.fit(room.besides(panel.isVisible()));
    }

    /** The browser asks before it leaves the page with what was typed. */
    private void guard() {
        room.setGuarded(panel.isDirty());
    }

    private void takeFile() {
        new AccountImportDialog(imports, invitations -> {
                    load();
                    new InvitationsDialog(invitations, site).open();
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.heading");
    }
}
