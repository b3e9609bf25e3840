package org.supportchat.account.ui;

import java.util.UUID;
import java.util.function.Consumer;
import org.supportchat.account.AccountAdministration;
import org.supportchat.account.AccountEdit;
import org.supportchat.account.AccountState;
import org.supportchat.account.AccountView;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;
import org.supportchat.common.NotFound;
import org.supportchat.common.Site;
import org.supportchat.common.ui.Notifications;

/** Does with the account that is open what the manager asks for, and shows what became of it. */
final class AccountDesk {

    private final AccountAdministration administration;
    private final AccountsView page;
    private final Site site;

    AccountDesk(AccountAdministration administration, AccountsView page, Site site) {
        this.administration = administration;
        this.page = page;
        this.site = site;
    }

    AccountSteps steps() {
        return new AccountSteps(
                this::save, () -> page.leave(page::close), this::reset, this::setActive, this::askToDelete);
    }

    private void save(AccountEdit edit) {
        try {
            page.panel().shown().ifPresentOrElse(seen -> store(seen, edit), () -> invite(edit));
        } catch (Invalid invalid) {
            page.panel().show(invalid);
        } catch (Conflict changedMeanwhile) {
            takeNewest();
            throw changedMeanwhile;
        }
    }

    private void invite(AccountEdit edit) {
        var invitation = administration.invite(edit.details(), edit.role());
        page.load();
        page.open(invitation.account());
        new LinkDialog(invitation, site).open();
    }

    private void store(AccountView seen, AccountEdit edit) {
        var after = administration.edit(seen.id(), seen.version(), edit);
        page.open(after);
        page.load();
        var isLinkLost = after.state() == AccountState.INVITED
                && (seen.role() != after.role()
                        || !seen.details().email().equals(after.details().email()));
        page.panel().say(page.getTranslation(isLinkLost ? "accounts.saved-without-link" : "accounts.saved"));
    }

    /** What was typed stays, and is stored once the manager has seen what the account says now. */
    private void takeNewest() {
        var all = administration.all();
        page.panel()
                .shown()
                .flatMap(seen ->
                        all.stream().filter(one -> one.id().equals(seen.id())).findFirst())
                .ifPresent(page.panel()::merge);
        page.load();
    }

    private void reset() {
        with(id -> {
            var invitation = administration.resetPassword(id);
            took(invitation.account());
            new LinkDialog(invitation, site).open();
        });
    }

    private void setActive(boolean isActive) {
        with(id -> {
            took(isActive ? administration.reactivate(id) : administration.deactivate(id));
            page.panel().say(page.getTranslation(isActive ? "accounts.reactivated" : "accounts.deactivated"));
        });
    }

    private void askToDelete() {
        with(id -> {
            if (administration.hasHistory(id)) {
                page.panel().askToDeactivateInstead();
            } else {
                page.panel().askToDelete(this::delete);
            }
        });
    }

    private void delete() {
        with(id -> {
            administration.delete(id);
            page.close();
            page.load();
        });
    }

    private void took(AccountView account) {
        page.panel().merge(account);
        page.load();
    }

    private void with(Consumer<UUID> use) {
        page.panel()
                .shown()
                .ifPresent(seen -> Notifications.attempt(page, () -> {
                    try {
                        use.accept(seen.id());
                    } catch (NotFound gone) {
                        page.close();
                        page.load();
                        throw gone;
                    }
                }));
    }
}
