package org.supportchat.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.SerializablePredicate;
import java.text.Collator;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.supportchat.account.AccountState;
import org.supportchat.account.AccountView;
import org.supportchat.common.ui.Times;

/** All accounts in a table; one that is selected is opened. Where there is less room the columns that say less are left out. */
final class AccountGrid extends Grid<AccountView> {

    /** Pixels that each amount of columns needs. */
    private static final int ROOM_FOR_ALL = 940;

    private static final int ROOM_FOR_SOME = 480;

    /** Knows an account by its id, so that a newer record takes the place of the older. */
    private static final class ById extends ListDataProvider<AccountView> {

        ById(Collection<AccountView> accounts) {
            super(accounts);
        }

        @Override
        public Object getId(AccountView account) {
            return account.id();
        }
    }

    private final transient List<AccountView> accounts = new ArrayList<>();
    private final ById shown = new ById(accounts);
    private final List<Column<AccountView>> less;
    private final List<Column<AccountView>> least;

    AccountGrid(Consumer<AccountView> open) {
        addClassName("account-grid");
        setAriaLabel(getTranslation("accounts.heading"));
        var words = Collator.getInstance(getLocale());
        Comparator<AccountView> byName =
                Comparator.comparing(account -> account.details().name(), words);
        var name = addColumn(createName()).setComparator(byName);
        head(name, "accounts.name").setFlexGrow(3);
        var username = head(addColumn(createText("username")), "account.username");
        username.setComparator(Comparator.comparing(account -> account.details().username(), words));
        var email = head(addColumn(createText("email")), "account.email").setFlexGrow(3);
        email.setComparator(Comparator.comparing(account -> account.details().email(), words));
        var role = head(addColumn(account -> getTranslation(AccountWords.role(account.role()))), "profile.role");
        role.setComparator(Comparator.comparing(AccountView::role));
        var state = head(addColumn(createState()), "accounts.state")
                .setComparator(Comparator.comparing(AccountView::state));
        var signedIn = head(addColumn(this::signedIn), "accounts.signed-in");
        signedIn.setComparator(
                Comparator.comparing(account -> account.signedInAt().orElse(Instant.MIN)));
        less = List.of(username, email, signedIn);
        least = List.of(role, state);
        ((GridSingleSelectionModel<AccountView>) setSelectionMode(SelectionMode.SINGLE)).setDeselectAllowed(false);
        setItems(shown);
        addSelectionListener(selection -> {
            if (selection.isFromClient()) {
                selection.getFirstSelectedItem().ifPresent(open);
            }
        });
    }

    private Column<AccountView> head(Column<AccountView> column, String key) {
        return column.setHeader(getTranslation(key))
                .setSortable(true)
                .setWidth("7.5rem")
                .setFlexGrow(2);
    }

    /** Puts them in the place of those that were there, with the same order and selection. */
    void setAccounts(List<AccountView> all) {
        accounts.clear();
        accounts.addAll(all);
        shown.refreshAll();
    }

    /** Gives how many there are. */
    int filter(SerializablePredicate<AccountView> wanted) {
        shown.setFilter(wanted);
        return (int) accounts.stream().filter(wanted).count();
    }

    /** Marks the one that is open, or none. */
    void mark(@Nullable AccountView account) {
        if (account == null) {
            deselectAll();
        } else {
            select(account);
        }
    }

    /** @param room pixels that there are */
    void fit(int room) {
        less.forEach(column -> column.setVisible(room >= ROOM_FOR_ALL));
        least.forEach(column -> column.setVisible(room >= ROOM_FOR_SOME));
        setClassName("account-grid-narrow", room < ROOM_FOR_ALL);
        setClassName("account-grid-narrowest", room < ROOM_FOR_SOME);
    }

    private Renderer<AccountView> createName() {
        return LitRenderer.<AccountView>of("""
                        <div class="account-words"><bdi class="account-name">${item.name}</bdi>
                        <bdi class="account-more">${item.username}</bdi>
                        <bdi class="account-most">${item.most}</bdi></div>
                        """)
                .withProperty("name", account -> account.details().name())
                .withProperty("username", account -> account.details().username())
                .withProperty(
                        "most",
                        account -> getTranslation(
                                "accounts.role-and-state",
                                word(AccountWords.role(account.role())),
                                word(AccountWords.state(account.state()))));
    }

    private Renderer<AccountView> createText(String what) {
        return LitRenderer.<AccountView>of("<bdi title=\"${item.text}\">${item.text}</bdi>")
                .withProperty(
                        "text",
                        account -> what.equals("email")
                                ? account.details().email()
                                : account.details().username());
    }

    private Renderer<AccountView> createState() {
        return LitRenderer.<AccountView>of("<span class=\"account-state ${item.kind}\">${item.state}</span>")
                .withProperty("kind", account -> account.state() == AccountState.ACTIVE ? "" : "account-state-other")
                .withProperty("state", account -> word(AccountWords.state(account.state())));
    }

    private String signedIn(AccountView account) {
        return account.signedInAt()
                .map(at -> Times.moment(getLocale(), at, Times.zoneOfReader(UI.getCurrentOrThrow(), ZoneOffset.UTC)))
                .orElseGet(() -> getTranslation("accounts.never"));
    }

    private String word(String key) {
        return getTranslation(key);
    }
}
