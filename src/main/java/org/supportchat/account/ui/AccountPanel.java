package org.supportchat.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import java.util.UUID;
import org.supportchat.account.AccountState;
import org.supportchat.account.AccountView;
import org.supportchat.account.StaffMember;
import org.supportchat.common.Invalid;
import org.supportchat.common.ui.ConfirmDialogs;
import org.supportchat.common.ui.Notifications;
import org.supportchat.common.ui.TextLimit;

/** The account that is open beside the list, or a new one: its form, what can be done with it, and why something cannot. */
final class AccountPanel extends Section {

    private final transient AccountSteps steps;
    private final UUID me = StaffMember.current().id();
    private final AccountForm form;
    private final H2 heading = new H2();
    private final Div status = new Div();
    private final AccountReasons reasons = new AccountReasons();
    private final Button reset = new Button("", click -> askToReset());
    private final Button setActive = new Button("", click -> askToSetActive());
    private final Button delete = new Button(getTranslation("accounts.delete"), click -> delete());
    private final Div more = new Div(reset, setActive, delete);
    private transient Optional<AccountView> shown = Optional.empty();

    /** @param typed runs when the one at the page has changed a field */
    AccountPanel(AccountSteps steps, Runnable typed) {
        this.steps = steps;
        this.form = new AccountForm(typed);
        addClassName("account-panel");
        setAriaLabel(getTranslation("accounts.one"));
        TextLimit.watch(this);
        heading.getElement().setAttribute("tabindex", "-1");
        heading.getElement().setAttribute("dir", "auto");
        status.addClassName("form-status");
        status.getElement().setAttribute("role", "status");
        delete.addThemeNames("tertiary", "error");
        more.addClassName("account-more-buttons");
        var back = new Button(
                getTranslation("accounts.back"),
                VaadinIcon.ARROW_LEFT.create(),
                click -> steps.cancel().run());
        back.addThemeName("tertiary");
        back.addClassName("account-back");
        var save = new Button(getTranslation("accounts.save"), click -> save());
        save.addThemeName("primary");
        var foot = new Div(
                save,
                new Button(
                        getTranslation("dialog.cancel"), click -> steps.cancel().run()),
                status);
        foot.addClassName("form-foot");
        add(back, heading, form, foot, more, reasons);
    }

    void showNew() {
        shown = Optional.empty();
        heading.setText(getTranslation("accounts.create"));
        form.showNew();
        more.setVisible(false);
        reasons.showNew();
        say("");
    }

    void show(AccountView account) {
        note(account);
        form.show(account.edit(), isOwn(account));
        say("");
    }

    /** Shows it as it is by now; what was typed stays. */
    void merge(AccountView account) {
        note(account);
        form.merge(account.edit());
    }

    /** Shows what somebody else has changed, unless something is being typed, which then is told. */
    void catchUp(AccountView newer) {
        if (shown.filter(newer::equals).isPresent()) {
            return;
        }
        if (!form.isDirty()) {
            show(newer);
        } else if (shown.filter(one -> one.edit().equals(newer.edit())).isPresent()) {
            note(newer);
        } else {
            say(getTranslation("accounts.changed-while-typing"));
        }
    }

    void forget() {
        shown = Optional.empty();
    }

    Optional<AccountView> shown() {
        return shown;
    }

    boolean isDirty() {
        return isVisible() && form.isDirty();
    }

    void show(Invalid invalid) {
        form.show(invalid);
    }

    void say(String sentence) {
        status.removeAll();
        if (!sentence.isEmpty()) {
            status.add(new Span(sentence));
        }
    }

    /** Where it has taken the place of the list, reading goes on here. */
    void focusWhereAlone() {
        getElement().executeJs("if (this.querySelector('.account-back').checkVisibility()) $0.focus()", heading);
    }

    private void note(AccountView account) {
        shown = Optional.of(account);
        var isOwn = isOwn(account);
        var isActive = account.edit().isActive();
        heading.setText(account.details().name());
        reset.setText(getTranslation(account.state() == AccountState.INVITED ? "accounts.invite" : "accounts.reset"));
        reset.setEnabled(!isOwn && isActive);
        setActive.setText(getTranslation(isActive ? "accounts.deactivate" : "accounts.reactivate"));
        setActive.setEnabled(!isOwn);
        delete.setEnabled(!isOwn);
        more.setVisible(true);
        reasons.show(account.state(), isOwn);
    }

    private void save() {
        say("");
        form.read()
                .ifPresent(
                        edit -> Notifications.attempt(this, () -> steps.save().accept(edit)));
    }

    private void delete() {
        steps.delete().run();
    }

    private void askToReset() {
        if (shown.filter(one -> one.state() == AccountState.INVITED).isPresent()) {
            steps.reset().run();
        } else {
            ConfirmDialogs.ask(this, "reset-password", steps.reset());
        }
    }

    private void askToSetActive() {
        if (isActive()) {
            ConfirmDialogs.ask(this, "deactivate-account", this::deactivate);
        } else {
            steps.setActive().accept(true);
        }
    }

    void askToDelete(Runnable confirmed) {
        ConfirmDialogs.ask(this, "delete-account", confirmed);
    }

    /** What its person has done stays, and so does the account. */
    void askToDeactivateInstead() {
        if (isActive()) {
            ConfirmDialogs.ask(this, "deactivate-instead", this::deactivate);
        } else {
            Notifications.warn(getTranslation("accounts.has-history"));
        }
    }

    private void deactivate() {
        steps.setActive().accept(false);
    }

    private boolean isActive() {
        return shown.filter(one -> one.edit().isActive()).isPresent();
    }

    private boolean isOwn(AccountView account) {
        return account.id().equals(me);
    }
}
