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
        screen.answers("All other browsers are signed out at once", "Sign out");

        assertThat(elsewhere.screen().page().getByText("You were signed out here"))
                .isVisible();
        assertThat(devices(screen)).hasCount(1);
        screen.button("Sign out everywhere").click();
        screen.named(AriaRole.CHECKBOX, "Sign out here, too").check();
        screen.named(AriaRole.ALERTDIALOG, "Sign out everywhere?")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign out").setExact(true))
                .click();
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
        devices(screen).last().scrollIntoViewIfNeeded();
        inspection.see(screen, "devices");
        screen.button("Sign out everywhere").click();
        inspection.see(screen, "devices-everywhere").foundNothing();
    }
}
