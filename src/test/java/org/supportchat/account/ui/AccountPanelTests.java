package org.supportchat.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportchat.account.Staff.as;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.supportchat.account.AccountState;
import org.supportchat.account.AccountView;
import org.supportchat.account.Role;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;

/** The account that is open: what can be done with it, and why something cannot. */
@SpringBootTest
class AccountPanelTests {

    private static final AtomicInteger MADE = new AtomicInteger();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private Staff staff;

    private SecuredBrowserlessApplicationContext<Authentication> product;
    private StaffMember mo;
    private StaffMember kim;
    private AccountView nia;
    private BrowserlessUIContext window;
    private AccountsPage page;

    @BeforeEach
    void openThePageOfAManager() {
        product = SpringBrowserlessApplicationContext.createSecured(context, SupportChat.class);
        mo = staff.manager("Mo");
        kim = staff.manager("Kim");
        var username = "panel." + MADE.incrementAndGet();
        var details = new AccountDetails(username, username + "@example.edu", "Nía", "New", "Tutor", "Phýsics");
        as(kim, () -> nia = administration.invite(details, Role.TECHNICIAN).account());
        window = product.newUser(Staff.authentication(mo)).newWindow();
        page = new AccountsPage(window).opened();
    }

    @AfterEach
    void closeThePages() {
        product.close();
    }

    @Test
    void ownAccountSaysWhatAnotherHasToDo() {
        page.opens(mo.getUsername());
        assertThat(page.said()).contains("This is your own account");
        for (var name : List.of("Reset password", "Deactivate", "Delete")) {
            assertThat(page.button(name).isEnabled()).as(name).isFalse();
        }
        assertThat(window.find(Checkbox.class).withLabel("Active").single().isReadOnly())
                .isTrue();
        assertThat(page.select("Role").isReadOnly()).isTrue();
    }

    @Test
    void whoHasHistoryIsOfferedToBeDeactivatedAndWhoHasNoneIsDeleted() {
        page.opens(kim.getUsername());
        page.press("Delete");
        assertThat(window.find(ConfirmDialog.class).single().getElement().getProperty("header"))
                .isEqualTo("This account cannot be deleted");
        page.confirm();
        assertThat(page.row(kim.getUsername()).state()).isEqualTo(AccountState.DEACTIVATED);
        page.press("Reactivate");
        assertThat(page.row(kim.getUsername()).state()).isEqualTo(AccountState.ACTIVE);

        page.opens(nia.details().username());
        page.press("Delete");
        page.confirm();
        assertThat(page.shown()).isEmpty();
    }
}
