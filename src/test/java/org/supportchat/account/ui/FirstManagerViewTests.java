package org.supportchat.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.account.AccountService;
import org.supportchat.account.FirstManagerLink;

/** The page behind the one-time link. */
@SpringBootTest
@Transactional
@Sql(statements = "update account set active = false where role = 'MANAGER'")
@ViewPackages(classes = FirstManagerView.class)
class FirstManagerViewTests extends SpringBrowserlessTest {

    @Autowired
    private FirstManagerLink link;

    @Autowired
    private AccountService accounts;

    private FirstManagerView open(String secret) {
        var view = navigate(FirstManagerView.class);
        view.open(secret);
        return view;
    }

    private String issue() {
        return (String) ReflectionTestUtils.invokeMethod(link, "issue");
    }

    private void fill(String label, String value) {
        test($(TextField.class).withCaption(label).single()).setValue(value);
    }

    private void create() {
        test($(Button.class).withText("Create system manager").single()).click();
    }

    private String heading() {
        return $(H1.class).single().getText();
    }

    @Test
    void createsTheFirstManager() {
        open(issue());
        fill("Username", "mia.view");
        test($(EmailField.class).single()).setValue("mia.view@example.edu");
        test($(PasswordField.class).single()).setValue("a few example words");
        fill("First name", "Mia");
        fill("Last name", "Example");
        create();
        assertThat(heading()).isEqualTo("The system manager was created");
        assertThat(accounts.hasManager()).isTrue();
    }

    @Test
    void wrongSecretShowsNoForm() {
        issue();
        open("wrong");
        assertThat(heading()).isEqualTo("This link no longer works");
        assertThat($(TextField.class).all()).isEmpty();
    }

    @Test
    void problemsAreAtTheirFieldsAndNothingIsLost() {
        open(issue());
        fill("Username", "mia view");
        create();
        var username = $(TextField.class).withCaption("Username").single();
        assertThat(username.isInvalid()).isTrue();
        assertThat(username.getErrorMessage()).isEqualTo("Use letters, digits, and . _ @ - without spaces.");
        assertThat(username.getValue()).isEqualTo("mia view");
        assertThat($(PasswordField.class).single().isInvalid()).isTrue();
        assertThat($(TextField.class).withCaption("Job title").single().isInvalid())
                .isFalse();
    }

    @Test
    void formThatWasLeftOpenCreatesNothingOnceThereIsAManager() {
        var secret = issue();
        open(secret);
        var open = $(Button.class).withText("Create system manager").single();
        fill("Username", "mia.late");
        test($(EmailField.class).single()).setValue("mia.late@example.edu");
        test($(PasswordField.class).single()).setValue("a few example words");
        fill("First name", "Mia");
        fill("Last name", "Example");
        accounts.createFirstManager(new org.supportchat.account.NewAccount(
                "mia.first", "mia.first@example.edu", "a few example words", "Mia", "Example", "", ""));
        test(open).click();
        assertThat(heading()).isEqualTo("This link no longer works");
    }
}
