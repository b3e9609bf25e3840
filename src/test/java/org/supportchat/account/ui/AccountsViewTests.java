package org.supportchat.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportchat.account.Staff.as;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.supportchat.SupportChat;
import org.supportchat.account.AccountAdministration;
import org.supportchat.account.AccountDetails;
import org.supportchat.account.AccountEdit;
import org.supportchat.account.AccountState;
import org.supportchat.account.AccountView;
import org.supportchat.account.Role;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;

/** The screen on which managers keep the accounts: what it asks, says and shows, to two of them. */
@SpringBootTest
class AccountsViewTests {

    private static final AtomicInteger MADE = new AtomicInteger();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private Staff staff;

    private SecuredBrowserlessApplicationContext<Authentication> product;
    private StaffMember mo;
    private AccountView nia;
    private BrowserlessUIContext window;
    private AccountsPage page;

    @BeforeEach
    void openThePageOfAManager() {
        product = SpringBrowserlessApplicationContext.createSecured(context, SupportChat.class);
        mo = staff.manager("Mo");
        var username = "view." + MADE.incrementAndGet();
        var details = new AccountDetails(username, username + "@example.edu", "Nía", "New", "Tutor", "Phýsics");
        as(mo, () -> nia = administration.invite(details, Role.TECHNICIAN).account());
        window = product.newUser(Staff.authentication(mo)).newWindow();
        page = new AccountsPage(window).opened();
    }

    @AfterEach
    void closeThePages() {
        product.close();
    }

    private AccountView stored() {
        var found = new AtomicReference<AccountView>();
        as(
                mo,
                () -> found.set(administration.all().stream()
                        .filter(one -> one.id().equals(nia.id()))
                        .findFirst()
                        .orElseThrow()));
        window.activate();
        return found.get();
    }

    private void somebodyElseRenames(String firstName) {
        var details = nia.details();
        var renamed = new AccountDetails(
                details.username(), details.email(), firstName, "New", "Lead tutor", details.departments());
        as(
                staff.manager("Kim"),
                () -> administration.edit(
                        nia.id(), stored().version(), new AccountEdit(renamed, Role.TECHNICIAN, true)));
        window.activate();
    }

    @Test
    void searchAndFiltersFindByWhatTheySay() {
        page.types("Search", "nia PHYS " + nia.details().username());
        assertThat(page.shown()).containsExactly(nia.details().username());
        var state = page.<AccountState>select("Filter by state");
        state.setValue(AccountState.DEACTIVATED);
        assertThat(page.shown()).isEmpty();
        assertThat(window.find(Paragraph.class)
                        .withText("No account is like this. Change the search or the filters.")
                        .exists())
                .isTrue();
        state.setValue(AccountState.INVITED);
        assertThat(page.shown()).hasSize(1);
        page.<Role>select("Filter by role").setValue(Role.MANAGER);
        assertThat(page.shown()).isEmpty();
    }

    @Test
    void newAccountIsInvitedAndItsLinkShown() {
        page.press("New account");
        page.press("Save");
        assertThat(page.field("Username").getErrorMessage()).isEqualTo("Please fill this in.");
        var username = "view." + MADE.incrementAndGet();
        page.types("Username", username);
        page.typesEmail(nia.details().email());
        page.types("First name", "Ola");
        page.types("Last name", "New");
        page.press("Save");
        assertThat(page.email().getErrorMessage()).isEqualTo("This email address belongs to another account.");
        page.typesEmail(username + "@example.edu");
        page.press("Save");
        var dialog = window.find(LinkDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively())
                .contains("Ola New (" + username + ")", "It works once, until");
        page.press("Done");
        assertThat(page.row(username).state()).isEqualTo(AccountState.INVITED);
    }

    @Test
    void changeOfAnotherIsShownAndOneThatIsTypedIsKept() {
        page.opens(nia.details().username());
        somebodyElseRenames("Nina");
        page.eventually(() -> page.field("First name").getValue().equals("Nina"));
        assertThat(page.row(nia.details().username()).details().firstName()).isEqualTo("Nina");

        page.types("Last name", "Typed");
        somebodyElseRenames("Nora");
        page.eventually(() -> page.said().contains("Somebody else changed this account meanwhile."));
        assertThat(page.field("First name").getValue()).isEqualTo("Nina");
        page.press("Save");
        assertThat(window.test(window.find(Notification.class).single()).getText())
                .startsWith("This account was changed meanwhile");
        assertThat(page.field("First name").getValue()).isEqualTo("Nora");
        assertThat(page.field("Last name").getValue()).isEqualTo("Typed");
        assertThat(stored().details().lastName()).isEqualTo("New");
        page.press("Save");
        assertThat(stored().details().name()).isEqualTo("Nora Typed");
        assertThat(stored().details().jobTitle()).isEqualTo("Lead tutor");
    }

    @Test
    void whatWasTypedIsNotDroppedWithoutAQuestion() {
        page.opens(nia.details().username());
        page.types("Last name", "Typed");
        page.press("New account");
        assertThat(page.field("Last name").getValue()).isEqualTo("Typed");
        page.confirm();
        assertThat(page.field("Last name").getValue()).isEmpty();
        page.press("Cancel");
        assertThat(window.find(AccountPanel.class).all()).isEmpty();
    }
}
