package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everybody of the staff keeps their own account at their profile, and others see it at once. */
@BrowserTest
class ProfileTests {

    private static final String NEXT = "some other example words";

    private final Inspection inspection = new Inspection();

    private static Screen at(Technician technician) {
        technician.screen().link("Profile: " + technician.name()).click();
        assertThat(technician.screen().heading("Profile")).isVisible();
        return technician.screen();
    }

    private static Locator password(Screen screen, String label) {
        return screen.page()
                .locator("vaadin-password-field")
                .filter(new Locator.FilterOptions()
                        .setHas(screen.page()
                                .locator("label")
                                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + label + "$")))))
                .locator("input");
    }

    private static void changesPassword(Screen screen, String current, String next) {
        password(screen, "Current password").fill(current);
        password(screen, "New password").fill(next);
        password(screen, "New password again").fill(next);
        screen.button("Change password").click();
    }

    private static Locator status(Screen screen, String section) {
        return screen.named(AriaRole.REGION, section).getByRole(AriaRole.STATUS);
    }

    @Test
    void newNameIsInEveryFrameAndAboveTheNextMessage(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var kim = people.signedIn("Kim", "Example");
        var elsewhere = people.elsewhere(kim);
        kim.joins("Sam Sample");
        kim.writes("As Kim");
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        sam.sees("As Kim");
        List.of(kim, elsewhere).forEach(one -> one.screen().mark());

        var profile = kim.screen().inNewTab().opens("/profile");
        profile.textbox("First name").fill("Kimberly");
        profile.textbox("First name").press("Enter");

        assertThat(status(profile, "Your details")).hasText("Your name was saved.");
        for (var screen : List.of(profile, kim.screen(), elsewhere.screen())) {
            assertThat(screen.link("Profile: Kimberly Example")).hasText("Kimberly Example");
        }
        kim.writes("As Kimberly");
        sam.sees("As Kimberly");
        assertThat(sam.chat().message("As Kimberly").locator(".message-author")).hasText("Kimberly Example");
        assertThat(sam.chat().message("As Kim").first().locator(".message-author"))
                .hasText("Kim Example");
        List.of(kim, elsewhere).forEach(one -> one.screen().wasNotReloaded());
    }

    @Test
    void newPasswordSignsOutEveryOtherBrowserAndNotThisOne(People people) {
        var kim = people.signedIn("Kim", "Example");
        var elsewhere = people.elsewhere(kim);
        var other = people.signedIn("Ben", "Example");
        var screen = at(kim);

        changesPassword(screen, "not the password", NEXT);
        assertThat(screen.named(AriaRole.REGION, "Password")).containsText("This is not your current password.");
        changesPassword(screen, kim.account().password(), NEXT);

        assertThat(status(screen, "Password"))
                .hasText("Your password was changed. You are signed out everywhere else.");
        assertThat(password(screen, "Current password")).hasValue("");
        assertThat(password(screen, "New password")).hasValue("");
        assertThat(elsewhere.screen().button("Log in")).isVisible();
        screen.link("Dashboard").click();
        assertThat(screen.heading("Dashboard")).isAttached();
        screen.opens("/profile");
        assertThat(screen.heading("Profile")).isVisible();
        assertThat(other.screen().opens("/profile").heading("Profile")).isVisible();

        elsewhere.screen().opens("/dashboard");
        elsewhere.logsInWith(kim.account().password());
        assertThat(elsewhere.screen().page().getByText("That did not work")).isVisible();
        elsewhere.logsInWith(NEXT);
        assertThat(elsewhere.screen().heading("Dashboard")).isAttached();
    }

    @Test
    void textThatIsTooLongStaysInItsField(People people) {
        var screen = at(people.signedIn("Kim", "Example"));
        screen.textbox("First name").fill("n".repeat(101));
        screen.button("Save name").click();
        assertThat(screen.named(AriaRole.REGION, "Your details"))
                .containsText("At most 100 characters fit; this has 101.");
        assertThat(screen.textbox("First name")).hasValue("n".repeat(101));
        screen.textbox("First name").fill("n".repeat(100));
        screen.button("Save name").click();
        assertThat(status(screen, "Your details")).hasText("Your name was saved.");
    }

    @Test
    void everythingIsDoneByTheKeyboard(People people) {
        var screen = people.signedIn("Kim", "Example").screen();
        var keys = new Keyboard(screen);
        keys.goesToAndPresses(screen.link("Profile: Kim Example"));
        keys.goesTo(screen.textbox("Last name"));
        keys.types(" of Sample");
        keys.presses("Enter");
        assertThat(status(screen, "Your details")).hasText("Your name was saved.");
        assertThat(screen.textbox("Last name")).isFocused();
        keys.goesToAndPresses(screen.button("Change password"));
        assertThat(password(screen, "Current password")).isFocused();
        keys.seesWhereItIs();
        keys.goesToAndPresses(screen.button("Save alert settings"));
        assertThat(status(screen, "Alert settings")).hasText("Your alert settings were saved.");
        keys.goesTo(screen.named(AriaRole.RADIO, "Same as the system"));
        keys.presses("ArrowDown");
        keys.presses("ArrowDown");
        assertThat(screen.named(AriaRole.RADIO, "Dark")).isChecked();
        assertThat(screen.page().locator("html")).hasAttribute("data-color-scheme", "dark");
    }

    @Test
    void screenCanBeUsedByEverybody(People people) {
        var screen = at(people.managing("Mo", "Example"));
        inspection.see(screen, "profile");
        screen.textbox("First name").fill("W".repeat(100));
        screen.textbox("Last name").fill("عبد الرحمن بن محمد");
        screen.button("Save name").click();
        assertThat(status(screen, "Your details")).hasText("Your name was saved.");
        screen.textbox("First name").fill(" ");
        screen.button("Save name").click();
        changesPassword(screen, "not the password", NEXT);
        assertThat(screen.named(AriaRole.REGION, "Password")).containsText("This is not your current password.");
        inspection.see(screen, "profile-errors").foundNothing();
    }

    @Test
    void screenSpeaksSpanish(People people) {
        var screen = at(people.signedIn("Kim", "Example"));
        screen.button("Español").click();
        assertThat(screen.heading("Perfil")).isVisible();
        assertThat(screen.link("Perfil: Kim Example")).isVisible();
        screen.button("Guardar el nombre").click();
        assertThat(status(screen, "Sus datos")).hasText("Se ha guardado su nombre.");
        assertThat(screen.named(AriaRole.RADIO, "Los mismos que el sistema")).isChecked();
    }
}
