package org.supportchat.response.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportchat.account.Staff.as;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.Authentication;
import org.supportchat.SupportChat;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;
import org.supportchat.response.ResponseDetails;
import org.supportchat.response.ResponseKind;
import org.supportchat.response.ResponseService;
import org.supportchat.response.ResponseView;

/** The screen of the quick responses: what each person sees there, and what becomes of what they type. */
@SpringBootTest
class ResponsesViewTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ResponseService responses;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate database;

    private SecuredBrowserlessApplicationContext<Authentication> product;
    private StaffMember ana;
    private BrowserlessUIContext window;

    @BeforeEach
    void openThePageOfATechnician() {
        product = SpringBrowserlessApplicationContext.createSecured(context, SupportChat.class);
        ana = staff.technician("Ana");
        as(ana, () -> responses.create(ResponseKind.PERSONAL, new ResponseDetails("Mine", "mine", "My own words")));
        window = open(ana);
    }

    @AfterEach
    void closeThePages() {
        product.close();
        database.update("delete from quick_response where owner_id is not null or shortcut like 'test%'");
    }

    private BrowserlessUIContext open(StaffMember member) {
        var opened = product.newUser(Staff.authentication(member)).newWindow();
        opened.activate();
        opened.navigate(ResponsesView.class);
        return opened;
    }

    private List<String> counts() {
        return window.find(Span.class).all().stream()
                .filter(span -> span.hasClassName("responses-count"))
                .map(Span::getText)
                .toList();
    }

    private void search(String words) {
        window.test(window.find(TextField.class).withLabel("Search").single()).setValue(words);
    }

    private TextField field(String label) {
        return window.find(TextField.class).withLabel(label).single();
    }

    private void press(String text) {
        window.test(window.find(Button.class).withText(text).single()).click();
    }

    private void fillIn(String title, String shortcut, String text) {
        window.test(field("Title")).setValue(title);
        window.test(field("Shortcut")).setValue(shortcut);
        window.test(window.find(TextArea.class).single()).setValue(text);
    }

    private List<ResponseView> seenBy(StaffMember member) {
        var seen = new ArrayList<ResponseView>();
        as(member, () -> seen.addAll(responses.all()));
        return seen;
    }

    private void open(String list, String title) {
        var grid = window.find(ResponseGrid.class).all().stream()
                .filter(one -> one.getAriaLabel().orElseThrow().equals(list))
                .findFirst()
                .orElseThrow();
        window.test(grid).invokeLitRendererFunction(rowOf(grid, title), 1, "open");
    }

    private static int rowOf(ResponseGrid grid, String title) {
        return grid.getListDataView()
                .getItems()
                .map(one -> one.details().title())
                .toList()
                .indexOf(title);
    }

    @Test
    void searchFindsByTitleShortcutAndTextInBothLists() {
        assertThat(counts()).containsExactly("5", "1");
        search("own WORDS");
        assertThat(counts()).containsExactly("0", "1");
        search("/resol");
        assertThat(counts()).containsExactly("1", "0");
        search("mé");
        assertThat(counts()).containsExactly("3", "0");
        search("");
        assertThat(counts()).containsExactly("5", "1");
    }

    @Test
    void whatIsRefusedIsToldAtItsFieldAndStaysTyped() {
        press("New personal response");
        fillIn("Again", "MINE", "Other words");
        press("Save");
        assertThat(field("Shortcut").getErrorMessage())
                .isEqualTo("Another response has this shortcut; choose a different one.");
        assertThat(field("Title").getValue()).isEqualTo("Again");

        fillIn("", "two words", "Other words");
        press("Save");
        assertThat(field("Title").getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(field("Shortcut").getErrorMessage()).isEqualTo("Use one word of letters, digits and hyphens.");

        fillIn("Again", "again", "Other words");
        press("Save");
        assertThat(counts()).containsExactly("5", "2");
    }

    @Test
    void technicianReadsASharedOneAndMakesTheirOwnOfIt() {
        assertThat(window.find(Button.class).withText("New shared response").all())
                .isEmpty();
        open("Shared", "Greeting");
        assertThat(field("Title").isReadOnly()).isTrue();
        press("Copy to personal");
        window.test(field("Title")).setValue("My greeting");
        press("Save");
        assertThat(counts()).containsExactly("5", "2");
        assertThat(seenBy(ana))
                .filteredOn(one -> one.kind() == ResponseKind.PERSONAL)
                .extracting(one -> one.details().title())
                .containsExactly("Mine", "My greeting");
    }

    @Test
    void managerAddsAndDeletesASharedOne() {
        window = open(staff.manager("Mo"));
        press("New shared response");
        fillIn("Test", "test", "Words");
        press("Save");
        assertThat(counts()).containsExactly("6", "0");
        open("Shared", "Test");
        press("Delete");
        window.test(window.find(ConfirmDialog.class).single()).confirm();
        assertThat(counts()).containsExactly("5", "0");
    }

    @Test
    void staleEditIsToldAndNothingTypedIsLost() {
        open("Personal", "Mine");
        var seen = seenBy(ana).stream()
                .filter(one -> one.kind() == ResponseKind.PERSONAL)
                .findFirst()
                .orElseThrow();
        as(ana, () -> responses.change(seen.id(), seen.version(), new ResponseDetails("Newer", "mine", "Newer")));
        window.activate();
        fillIn("Older", "mine", "Older");
        press("Save");
        assertThat(window.test(window.find(Notification.class).single()).getText())
                .startsWith("Somebody changed this response meanwhile.");
        assertThat(field("Title").getValue()).isEqualTo("Older");
        assertThat(seenBy(ana)).extracting(one -> one.details().title()).contains("Newer");
    }
}
