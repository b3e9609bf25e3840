package org.supportchat.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializablePredicate;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.supportchat.account.AccountState;
import org.supportchat.account.AccountView;
import org.supportchat.account.Role;

/**
 * Which accounts are shown: those with every word of a search in their name, username, address or departments, and of one role
 * or state. Small letters, and those without their accents, find all.
 */
final class AccountFilter extends Div {

    private final TextField search = new TextField(getTranslation("accounts.search"));
    private final Select<Role> role = new Select<>();
    private final Select<AccountState> state = new Select<>();

    AccountFilter(Runnable changed) {
        addClassName("account-filter");
        search.setPlaceholder(getTranslation("accounts.search-help"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> changed.run());
        role.setLabel(getTranslation("accounts.filter-role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(
                one -> one == null ? getTranslation("accounts.all-roles") : getTranslation(AccountWords.role(one)));
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(getTranslation("accounts.all-roles"));
        role.addValueChangeListener(change -> changed.run());
        state.setLabel(getTranslation("accounts.filter-state"));
        state.setItems(AccountState.values());
        state.setItemLabelGenerator(
                one -> one == null ? getTranslation("accounts.all-states") : getTranslation(AccountWords.state(one)));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("accounts.all-states"));
        state.addValueChangeListener(change -> changed.run());
        add(search, role, state);
    }

    SerializablePredicate<AccountView> wanted() {
        var words = words(search.getValue());
        var wantedRole = role.getOptionalValue();
        var wantedState = state.getOptionalValue();
        return account -> wantedRole.filter(one -> one != account.role()).isEmpty()
                && wantedState.filter(one -> one != account.state()).isEmpty()
                && words.stream().allMatch(plain(text(account))::contains);
    }

    private static String text(AccountView account) {
        var details = account.details();
        return String.join("\n", details.name(), details.username(), details.email(), details.departments());
    }

    private static List<String> words(String typed) {
        return Stream.of(plain(typed).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
