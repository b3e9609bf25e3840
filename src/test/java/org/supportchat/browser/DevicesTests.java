package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Everybody of the staff sees where they are signed in, and signs out there. */
@BrowserTest
class DevicesTests {

    private final Inspection inspection = new Inspection();

    private static Locator devices(Screen screen) {
        return screen.list("Where you are signed in").getByRole(AriaRole.LISTITEM);
    }

    private static Locator inDialog(Screen screen, String button) {
        return screen.named(AriaRole.ALERTDIALOG, "Sign out everywhere?")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true));
    }

    @Test
    void otherBrowserIsSignedOutFromHere(People people) {
        var kim = people.signedIn("Kim", "Example");
        var elsewhere = people.elsewhere(kim);
        people.signedIn("Ben", "Example");
        var screen = kim.screen().opens("/profile");
        assertThat(devices(screen)).hasCount(2);
        assertThat(devices(screen).first()).containsText("This device");
        assertThat(devices(screen).first().getByRole(AriaRole.BUTTON)).hasCount(0);
        assertThat(devices(screen).last()).containsText("Chrome on Linux");

        devices(screen).last().getByRole(AriaRole.BUTTON).click();

        assertThat(devices(screen)).hasCount(1);
        assertThat(screen.page().getByText("That browser is signed out.")).isVisible();
        assertThat(elsewhere.screen().page().getByText("You were signed out here"))
                .isVisible();
        screen.opens("/profile");
        assertThat(devices(screen)).hasCount(1);
    }

    @Test
    void everywhereIsEverywhereElseAndHereWhereThatIsWanted(People people) {
        var kim = people.signedIn("Kim", "Example");
        var elsewhere = people.elsewhere(kim);
        var screen = kim.screen().opens("/profile");

        screen.button("Sign out everywhere").click();
        inDialog(screen, "Sign out").click();

        assertThat(elsewhere.screen().page().getByText("You were signed out here"))
                .isVisible();
        assertThat(devices(screen)).hasCount(1);
        screen.button("Sign out everywhere").click();
        screen.named(AriaRole.CHECKBOX, "Sign out here, too").check();
        inDialog(screen, "Sign out").click();
        assertThat(screen.heading("Profile")).isHidden();
        screen.opens("/dashboard");
        assertThat(screen.button("Log in")).isVisible();
    }

    @Test
    void screenCanBeUsedByEverybody(People people) {
        var kim = people.signedIn("Kim", "Example");
        people.elsewhere(kim);
        var screen = kim.screen().opens("/profile");
        assertThat(devices(screen)).hasCount(2);
        screen.page().setViewportSize(390, 844);
        screen.button("Sign out everywhere").scrollIntoViewIfNeeded();
        inspection.see(screen, "devices").foundNothing();
    }
}
