package org.supportchat.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportchat.account.Staff.as;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.supportchat.SupportChat;
import org.supportchat.account.ColorScheme;
import org.supportchat.account.OwnNames;
import org.supportchat.account.PreferenceService;
import org.supportchat.account.Profile;
import org.supportchat.account.ProfileService;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;

/** The screen on which somebody keeps their own account: what becomes of what they type there. */
@SpringBootTest
class ProfileViewTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ProfileService profiles;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private Staff staff;

    private SecuredBrowserlessApplicationContext<Authentication> product;
    private StaffMember ana;
    private BrowserlessUIContext window;

    @BeforeEach
    void openTheProfileOfATechnician() {
        product = SpringBrowserlessApplicationContext.createSecured(context, SupportChat.class);
        ana = staff.technician("Ana");
        window = product.newUser(Staff.authentication(ana)).newWindow();
        window.activate();
        window.navigate(ProfileView.class);
    }

    @AfterEach
    void closeThePages() {
        product.close();
    }

    private TextField name(String label) {
        return window.find(TextField.class).withLabel(label).single();
    }

    private PasswordField password(String label) {
        return window.find(PasswordField.class).withLabel(label).single();
    }

    private void fillIn(String current, String next, String repeated) {
        window.test(password("Current password")).setValue(current);
        window.test(password("New password")).setValue(next);
        window.test(password("New password again")).setValue(repeated);
    }

    private void press(String text) {
        window.test(window.find(Button.class).withText(text).single()).click();
    }

    private List<String> facts() {
        return window.find(Description.class).all().stream()
                .map(one -> one.getElement().getTextRecursively())
                .toList();
    }

    private List<String> said() {
        return window.find(Div.class).all().stream()
                .filter(one -> one.hasClassName("form-status"))
                .map(one -> one.getElement().getTextRecursively())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private Profile stored() {
        var read = new AtomicReference<Profile>();
        as(ana, () -> read.set(profiles.mine()));
        window.activate();
        return read.get();
    }

    @Test
    void showsTheNamesToChangeAndTheRestToRead() {
        assertThat(name("First name").getValue()).isEqualTo("Ana");
        assertThat(name("Last name").getValue()).isEqualTo("Example");
        assertThat(facts())
                .containsExactly(
                        "Ana Example",
                        ana.getUsername(),
                        ana.getUsername() + "@example.edu",
                        "Course assistant",
                        "Computing",
                        "Technician");
    }

    @Test
    void storedNameIsToldAndShownWithoutItsBlanks() {
        window.test(name("First name")).setValue("  Anne ");
        press("Save name");
        assertThat(said()).containsExactly("Your name was saved.");
        assertThat(name("First name").getValue()).isEqualTo("Anne");
        assertThat(facts().getFirst()).isEqualTo("Anne Example");
    }

    @Test
    void emptyNameIsToldAtItsFieldAndNothingIsStored() {
        window.test(name("First name")).setValue("Anne");
        window.test(name("Last name")).setValue(" ");
        press("Save name");
        assertThat(name("Last name").getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(name("First name").getValue()).isEqualTo("Anne");
        assertThat(said()).isEmpty();
        assertThat(stored().firstName()).isEqualTo("Ana");
    }

    @Test
    void staleEditIsToldAndStoredOnceItWasSeen() {
        as(ana, () -> profiles.rename(profiles.mine().version(), new OwnNames("Newer", "Name")));
        window.activate();
        window.test(name("First name")).setValue("Typed");
        press("Save name");
        assertThat(window.test(window.find(Notification.class).single()).getText())
                .startsWith("Your account was changed meanwhile");
        assertThat(facts().getFirst()).isEqualTo("Newer Name");
        assertThat(name("First name").getValue()).isEqualTo("Typed");
        assertThat(stored().firstName()).isEqualTo("Newer");
        press("Save name");
        assertThat(stored().firstName()).isEqualTo("Typed");
    }

    @Test
    void wrongCurrentPasswordIsToldAtItsFieldAndNothingTypedIsLost() {
        fillIn("not the password", "some other example words", "some other example words");
        press("Change password");
        assertThat(password("Current password").getErrorMessage()).isEqualTo("This is not your current password.");
        assertThat(password("New password").getValue()).isEqualTo("some other example words");
    }

    @Test
    void repetitionThatDiffersIsToldAtItsField() {
        fillIn(Staff.PASSWORD, "some other example words", "some other word");
        press("Change password");
        assertThat(password("New password again").getErrorMessage())
                .isEqualTo("This is not the same as the new password above.");
    }

    @Test
    void changedPasswordIsToldOnceHoweverOftenTheButtonIsPressedAndTheNameCanBeSavedAfterIt() {
        fillIn(Staff.PASSWORD, "some other example words", "some other example words");
        press("Change password");
        press("Change password");
        assertThat(said()).containsExactly("Your password was changed. You are signed out everywhere else.");
        assertThat(window.find(PasswordField.class).all()).allMatch(field -> field.isEmpty() && !field.isInvalid());
        window.test(name("First name")).setValue("Anne");
        press("Save name");
        assertThat(stored().firstName()).isEqualTo("Anne");
    }

    @Test
    void alertSettingsAreStoredHereToo() {
        press("Save alert settings");
        assertThat(said()).containsExactly("Your alert settings were saved.");
    }

    @Test
    void preferenceIsStoredAsItIsChosen() {
        @SuppressWarnings("unchecked")
        var colors = (RadioButtonGroup<ColorScheme>)
                window.find(RadioButtonGroup.class).all().getFirst();
        window.test(colors).selectItem("Dark");
        assertThat(said()).containsExactly("Your choice was saved.");
        as(ana, () -> assertThat(preferences.mine().colorScheme()).isEqualTo(ColorScheme.DARK));
    }
}
